import { useState } from 'react'
import { ApiProblem, type PlaceError } from '@/api'
import { answered, retryKey } from '@/features/kept'
import type { Drafted } from './editor'

export type StepHeaders = { 'If-Match': string; 'Idempotency-Key': string }

type Stepped = Pick<Drafted, 'dirty' | 'base' | 'save' | 'refuse'>

/**
 * Steps other than saving: what is typed is saved first, a lost answer is asked for again under the same key. `placed`
 * tells where in the form the places are that the server names.
 */
export function useSteps(drafted: Stepped, thing: string, placed: (errors: PlaceError[]) => PlaceError[] = (errors) => errors) {
  const [busy, setBusy] = useState<string>()
  const [trouble, setTrouble] = useState<{ error: unknown; again: () => void }>()
  const [done, setDone] = useState<string>()

  /** `said`: what goes along with the step, since another word makes it another request. */
  async function run(name: string, step: (headers: StepHeaders) => Promise<void>, said?: unknown) {
    setTrouble(undefined)
    setDone(undefined)
    setBusy(name)
    const saved = drafted.dirty ? await drafted.save() : drafted.base
    if (saved) {
      const key = retryKey(thing, said === undefined ? [name, saved.version] : [name, saved.version, said])
      try {
        await step({ 'If-Match': saved.version, 'Idempotency-Key': key })
        answered(thing)
        setDone(name)
      } catch (error) {
        const problem = error instanceof ApiProblem ? error : undefined
        if (problem && problem.status < 500) answered(thing)
        if (problem?.problem.errors?.length) drafted.refuse(placed(problem.problem.errors))
        else setTrouble({ error, again: () => void run(name, step, said) })
      }
    }
    setBusy(undefined)
  }

  return { busy, trouble, done, run }
}
