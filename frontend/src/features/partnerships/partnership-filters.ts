import type { PartnershipOrigin, PartnershipState } from '@/api'
import { choiceIn, choicesIn, matchIn, textIn, textsIn } from '@/ui/search-params'

export const partnershipStates = ['PROPOSED', 'AGREED', 'ACTIVE', 'DORMANT', 'ENDED'] as const satisfies PartnershipState[]
export const partnershipSorts = ['since', '-since', 'name'] as const
export const partnershipViews = ['list', 'map', 'network'] as const
const origins = ['MATCH', 'SURVEY', 'REGISTER'] as const satisfies PartnershipOrigin[]

/** Which partnerships, in the words of the API. */
export type PartnershipFilters = {
  q?: string
  country?: string[]
  theme?: string[]
  organisation?: string[]
  state?: PartnershipState[]
  origin?: PartnershipOrigin[]
  project?: string[]
  sinceFrom?: string
  sinceTo?: string
  minYears?: string
  maxYears?: string
}

/** What the address of the register can say: which, in which order, and how they are shown. */
export type PartnershipSearch = PartnershipFilters & {
  sort?: (typeof partnershipSorts)[number]
  view?: (typeof partnershipViews)[number]
}

const day = /^\d{4}-\d\d-\d\d$/
const years = /^\d{1,3}$/

export function partnershipSearch(search: Record<string, unknown>): PartnershipSearch {
  return {
    q: textIn(search, 'q'),
    country: textsIn(search, 'country'),
    theme: textsIn(search, 'theme'),
    organisation: textsIn(search, 'organisation'),
    state: choicesIn(search, 'state', partnershipStates),
    origin: choicesIn(search, 'origin', origins),
    project: textsIn(search, 'project'),
    sinceFrom: matchIn(search, 'sinceFrom', day),
    sinceTo: matchIn(search, 'sinceTo', day),
    minYears: matchIn(search, 'minYears', years),
    maxYears: matchIn(search, 'maxYears', years),
    sort: choiceIn(search, 'sort', partnershipSorts),
    view: choiceIn(search, 'view', partnershipViews),
  } as PartnershipSearch
}

/** What selects, without what only orders or shows. */
export function selecting(search: PartnershipSearch): PartnershipFilters {
  return { ...search, sort: undefined, view: undefined } as PartnershipFilters
}
