import { useState } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { ApiProblem, type PlaceError } from '@/api'
import { useMe } from '@/auth'
import { answered, forget, retryKey } from '@/features/kept'
import { createRun } from './match-api'
import { remember, seen } from './match-queries'
import { wishesUpon } from './use-wishes'
import type { Wishes } from './wishes'

const route = getRouteApi('/calls/$slug/matching')
const none: Wishes = { pins: [], forbids: [] }

/** Asks for a run; what was lost on the way is asked for under the same key. Afterwards the page shows the new one. */
export function useNewRun(call: string, shown?: string) {
  const me = useMe().data
  const queries = useQueryClient()
  const navigate = route.useNavigate()
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>()
  const [refused, setRefused] = useState<{ sent: Wishes; errors: PlaceError[] }>()

  async function start(wishes: Wishes = none) {
    setBusy(true)
    setError(undefined)
    setRefused(undefined)
    const thing = `matching/${call}`
    try {
      const body = { call, ...wishes }
      const fresh = seen(await createRun(body, retryKey(thing, body)))
      answered(thing)
      if (me && shown) forget(me.subject, wishesUpon(shown))
      remember(queries, fresh)
      await navigate({ search: (before) => ({ ...before, run: fresh.run.id, who: undefined }), resetScroll: true })
      document.querySelector('h1')?.focus({ preventScroll: true })
    } catch (trouble) {
      const problem = trouble instanceof ApiProblem ? trouble : undefined
      if (problem && problem.status < 500) answered(thing)
      const errors = problem?.problem.errors ?? []
      if (errors.length > 0 && errors.every(({ pointer }) => pointer !== '/call')) setRefused({ sent: wishes, errors })
      else setError(trouble)
    }
    setBusy(false)
  }

  return { busy, error, refused, start: (wishes?: Wishes) => void start(wishes) }
}

export type NewRun = ReturnType<typeof useNewRun>
