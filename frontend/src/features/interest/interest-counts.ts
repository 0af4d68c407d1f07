import type { InterestState, InterestSummary } from '@/api'
import { choiceIn } from '@/ui/search-params'

/** In the order in which a coordinator deals with them. */
export const states = ['SUBMITTED', 'RETURNED', 'ACCEPTED', 'DECLINED', 'DRAFT', 'WITHDRAWN'] as const satisfies InterestState[]

export function countsOf(items: Pick<InterestSummary, 'state'>[]): Record<InterestState, number> {
  const counts = { DRAFT: 0, SUBMITTED: 0, WITHDRAWN: 0, RETURNED: 0, ACCEPTED: 0, DECLINED: 0 }
  for (const { state } of items) counts[state]++
  return counts
}

/** More was asked for, and the day has passed. */
export function isLate({ answerBy }: Pick<InterestSummary, 'answerBy'>, now: number) {
  return answerBy !== undefined && new Date(answerBy).getTime() <= now
}

/** Which of a call's answers an address shows. */
export function answerFilter(search: Record<string, unknown>): { state?: InterestState } {
  return { state: choiceIn(search, 'state', states) } as { state?: InterestState }
}
