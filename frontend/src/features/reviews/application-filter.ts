import type { GrantApplicationState } from '@/api'
import { choiceIn } from '@/ui/search-params'

/** In the order in which those who lead a call deal with them. */
export const states = ['SUBMITTED', 'RETURNED', 'UNDER_REVIEW', 'APPROVED', 'REJECTED', 'DRAFT', 'WITHDRAWN'] as const satisfies GrantApplicationState[]

/** Which of a call's applications an address shows. */
export function applicationFilter(search: Record<string, unknown>): { state?: GrantApplicationState } {
  return { state: choiceIn(search, 'state', states) } as { state?: GrantApplicationState }
}
