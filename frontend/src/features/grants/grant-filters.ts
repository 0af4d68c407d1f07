import type { GrantState } from '@/api'
import { choiceIn, choicesIn, matchIn, textsIn } from '@/ui/search-params'

/** Those that everybody may see; a grant that was declined is nobody's. */
export const grantStates = ['AWARDED', 'RUNNING', 'REPORTED', 'CLOSED', 'TERMINATED'] as const satisfies GrantState[]
export const grantKeys = ['year', 'country', 'theme'] as const

/** By what grants are added up in a picture. */
export type GrantKey = (typeof grantKeys)[number]

/** Which grants, in the words of the API. */
export type GrantFilters = {
  call?: string[]
  project?: string[]
  recipient?: string[]
  country?: string[]
  theme?: string[]
  year?: number[]
  state?: GrantState[]
  late?: boolean
  waiting?: boolean
}

export type GrantSearch = Omit<GrantFilters, 'year' | 'late' | 'waiting'> & { year?: string; by?: GrantKey }

export function grantSearch(search: Record<string, unknown>): GrantSearch {
  return {
    call: textsIn(search, 'call'),
    project: textsIn(search, 'project'),
    recipient: textsIn(search, 'recipient'),
    country: textsIn(search, 'country'),
    theme: textsIn(search, 'theme'),
    year: matchIn(search, 'year', /^20\d\d$/),
    state: choicesIn(search, 'state', grantStates),
    by: choiceIn(search, 'by', grantKeys),
  } as GrantSearch
}
