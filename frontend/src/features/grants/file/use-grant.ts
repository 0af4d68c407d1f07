import { createContext, useContext, useState } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import { ApiProblem, type GrantDetails, type GrantFile, type Me, type PlaceError } from '@/api'
import { useSteps } from '@/features/drafting'
import { takeStep } from '@/features/grants/grant-api'
import { grantById, remember } from '@/features/grants/grant-queries'

type Grant = {
  me: Me
  grant: GrantDetails
  file: GrantFile
  version: string
  /** The reader is an officer of the recipient. */
  uses: boolean
  /** The reader coordinates the project that grants it, and is impartial. */
  oversees: boolean
  /** Tells what has just been done, since its button goes with it. */
  say: (done: string) => void
}

/** The grant that the pages of its two sides are about. */
export const GrantContext = createContext<Grant | undefined>(undefined)

export function useGrant() {
  const grant = useContext(GrantContext)
  if (!grant) throw new Error('A part of a grant is shown outside of it.')
  return grant
}

type Taken = { body?: unknown; done: string }

/** Takes one kind of step of the grant, and knows what was wrong with it. */
export function useTaking() {
  const queries = useQueryClient()
  const { grant, version, say } = useGrant()
  const [errors, setErrors] = useState<PlaceError[]>([])
  const [attempt, setAttempt] = useState(0)
  const refuse = (found: PlaceError[]) => (setErrors(found), setAttempt((before) => before + 1))
  const steps = useSteps({ dirty: false, base: { draft: {}, version }, save: async () => undefined, refuse }, `grant/${grant.id}`)

  async function take(step: string, { body, done }: Taken): Promise<void> {
    setErrors([])
    await steps.run(
      step,
      async (headers) => {
        try {
          remember(queries, await takeStep(grant.id, step, { headers, body, method: step === 'instalments' ? 'put' : 'post' }))
          say(done)
        } catch (error) {
          // Somebody else was there before: what stands now is shown, and the step can be taken upon that.
          if (error instanceof ApiProblem && error.status === 412) void queries.invalidateQueries({ queryKey: grantById(grant.id).queryKey })
          throw error
        }
      },
      body,
    )
  }

  const { error } = steps.trouble ?? {}
  const changed = error instanceof ApiProblem && error.status === 412
  return { take, busy: steps.busy !== undefined, trouble: changed ? undefined : steps.trouble, changed, errors, attempt, clear: () => setErrors([]) }
}
