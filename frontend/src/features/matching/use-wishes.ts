import { useState } from 'react'
import { useMe } from '@/auth'
import { forget, keep, keptFor } from '@/features/kept'
import type { SeenRun } from './match-queries'
import { differs, type Wishes, wishesOf } from './wishes'

/** Under which name they are kept. */
export const wishesUpon = (run: string) => `match-run/${run}`

/** What the next run is to be asked for, as a run's board has it: kept on this device until that run is started. */
export function useWishes({ run, version }: SeenRun) {
  const user = useMe().data?.subject ?? ''
  const thing = wishesUpon(run.id)
  const base = wishesOf(run)
  const [wishes, setWishes] = useState(() => keptFor<Wishes>(user, thing)?.draft ?? base)

  function wish(next: Wishes) {
    setWishes(next)
    if (differs(next, base)) keep(user, thing, { at: new Date().toISOString(), version, base, draft: next })
    else forget(user, thing)
  }

  return [wishes, wish] as const
}
