import type { ParticipantRole, ProjectStatus } from '@/api'
import { choiceIn, choicesIn, textIn, textsIn, yearIn } from '@/ui/search-params'

export const statuses = ['PLANNED', 'ACTIVE', 'COMPLETED', 'CANCELLED'] as const satisfies ProjectStatus[]
export const roles = ['LEAD', 'PARTNER', 'FUNDER', 'IMPLEMENTER'] as const satisfies ParticipantRole[]
export const projectSorts = ['-updated', 'title', '-period', 'period'] as const

/** What the address of the project list can say. */
export type ProjectFilters = {
  q?: string
  status?: ProjectStatus[]
  theme?: string[]
  sdg?: string[]
  country?: string[]
  participant?: string
  role?: ParticipantRole[]
  from?: string
  to?: string
  sort?: (typeof projectSorts)[number]
}

export function projectFilters(search: Record<string, unknown>): ProjectFilters {
  return {
    q: textIn(search, 'q'),
    status: choicesIn(search, 'status', statuses),
    theme: textsIn(search, 'theme'),
    sdg: textsIn(search, 'sdg'),
    country: textsIn(search, 'country'),
    participant: textIn(search, 'participant'),
    role: choicesIn(search, 'role', roles),
    from: yearIn(search, 'from'),
    to: yearIn(search, 'to'),
    sort: choiceIn(search, 'sort', projectSorts),
  } as ProjectFilters
}

/** The same as the API asks for it: years become the days they begin and end on. */
export function projectQuery(filters: ProjectFilters) {
  const { from, to, sdg, ...rest } = filters
  return {
    ...rest,
    ...(sdg && { sdg: sdg.map(Number) }),
    ...(from && { from: `${from}-01-01` }),
    ...(to && { to: `${to}-12-31` }),
  }
}
