import type { OrganisationType } from '@/api'
import { choiceIn, choicesIn, textIn, textsIn } from '@/ui/search-params'

export const organisationTypes = [
  'MUNICIPALITY',
  'REGION',
  'ASSOCIATION',
  'MINISTRY',
  'AGENCY',
  'EU_INSTITUTION',
  'DONOR',
  'NGO',
] as const satisfies OrganisationType[]

export const organisationSorts = ['name', '-population'] as const

/** What the address of the organisation list can say. */
export type OrganisationFilters = {
  q?: string
  type?: OrganisationType[]
  country?: string[]
  memberOf?: string
  participating?: 'true'
  former?: 'true'
  sort?: (typeof organisationSorts)[number]
}

export function organisationFilters(search: Record<string, unknown>): OrganisationFilters {
  return {
    q: textIn(search, 'q'),
    type: choicesIn(search, 'type', organisationTypes),
    country: textsIn(search, 'country'),
    memberOf: textIn(search, 'memberOf'),
    participating: choiceIn(search, 'participating', ['true']),
    former: choiceIn(search, 'former', ['true']),
    sort: choiceIn(search, 'sort', organisationSorts),
  } as OrganisationFilters
}

/** The same as the API asks for it: merged and dissolved ones only when they are wanted too. */
export function organisationQuery({ participating, former, ...rest }: OrganisationFilters) {
  return { ...rest, ...(participating && { participating: true }), ...(!former && { current: true }) }
}
