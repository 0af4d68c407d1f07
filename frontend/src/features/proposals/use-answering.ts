import { useQueryClient } from '@tanstack/react-query'
import { acceptProposal, ApiProblem, declineProposal, type PlaceError, type ProposalDetails } from '@/api'
import { type StepHeaders, useSteps } from '@/features/drafting'
import { retryKey } from '@/features/kept'
import { proposalById, remember, type Versioned, versioned } from './proposal-queries'

export type Answering = { as: string; reason?: string }

/** Gives one side's answer. When the other side has answered meanwhile, the same answer is given to what stands now. */
export function useAnswering({ proposal, version }: Versioned, refuse: (errors: PlaceError[]) => void) {
  const queries = useQueryClient()
  const { id } = proposal
  const thing = `proposal/${id}`
  const steps = useSteps({ dirty: false, base: { draft: {}, version }, save: async () => undefined, refuse }, thing)

  async function current() {
    const fresh = await queries.fetchQuery({ ...proposalById(id), staleTime: 0, retry: false })
    void queries.invalidateQueries({ queryKey: ['proposals', 'list'] })
    return fresh
  }

  const run = (name: 'accept' | 'decline', { as, reason = '' }: Answering) =>
    steps.run(name, async (headers) => {
      const send = async (under: StepHeaders) =>
        versioned(
          name === 'accept'
            ? await acceptProposal({ path: { id }, headers: under, body: { organisation: as }, throwOnError: true })
            : await declineProposal({ path: { id }, headers: under, body: { organisation: as, reason }, throwOnError: true }),
        )
      try {
        remember(queries, await send(headers))
      } catch (error) {
        if (!(error instanceof ApiProblem) || (error.status !== 412 && error.status !== 409)) throw error
        const fresh = await current()
        if (error.status === 409 || !stillAsked(fresh.proposal, proposal, as)) throw error
        remember(queries, await send({ 'If-Match': fresh.version, 'Idempotency-Key': retryKey(thing, [name, fresh.version]) }))
      }
    })

  return { busy: steps.busy, done: steps.done, trouble: steps.trouble, run: (name: 'accept' | 'decline', answering: Answering) => void run(name, answering) }
}

/** Nobody has ended it, nor has somebody else answered for this side since it was seen. */
function stillAsked(now: ProposalDetails, seen: ProposalDetails, as: string) {
  const answeredAt = ({ host, seeker }: ProposalDetails) => [host, seeker].find(({ organisation }) => organisation.slug === as)?.answer?.at
  return now.state === 'OPEN' && answeredAt(now) === answeredAt(seen)
}
