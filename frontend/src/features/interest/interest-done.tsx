import { HandedIn } from '@/features/answering'
import { InterestView } from './interest-view'
import { useInterest } from './use-interest'

/** It has arrived: its reference, what happens next, and the file to keep. */
export function InterestDone() {
  const { interest, call, own } = useInterest()
  const { id, state, reference, submission } = interest
  if (!own || state !== 'SUBMITTED' || !submission) return <InterestView />
  return <HandedIn kind="interest" call={call} address={`/expressions-of-interest/${id}`} reference={reference ?? id} at={submission.at} />
}
