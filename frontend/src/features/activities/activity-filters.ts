import type { ActivityType } from '@/api'
import { choiceIn, choicesIn, textIn, textsIn, yearIn } from '@/ui/search-params'

export const activityTypes = [
  'ONLINE_MEETING',
  'WEBINAR',
  'SEMINAR',
  'WORKSHOP',
  'TRAINING',
  'CONFERENCE',
  'FORUM',
  'STUDY_VISIT',
  'DELEGATION_VISIT',
  'INTERNSHIP',
  'PILOT',
  'RESEARCH',
  'PUBLICATION',
  'CONTEST',
  'NETWORK',
] as const satisfies ActivityType[]

export const activitySorts = ['-period', 'period', 'title'] as const

/** What the address of the activity list can say. */
export type ActivityFilters = {
  q?: string
  type?: ActivityType[]
  project?: string[]
  theme?: string[]
  country?: string[]
  participant?: string
  online?: 'true' | 'false'
  from?: string
  to?: string
  sort?: (typeof activitySorts)[number]
}

export function activityFilters(search: Record<string, unknown>): ActivityFilters {
  return {
    q: textIn(search, 'q'),
    type: choicesIn(search, 'type', activityTypes),
    project: textsIn(search, 'project'),
    theme: textsIn(search, 'theme'),
    country: textsIn(search, 'country'),
    participant: textIn(search, 'participant'),
    online: choiceIn(search, 'online', ['true', 'false']),
    from: yearIn(search, 'from'),
    to: yearIn(search, 'to'),
    sort: choiceIn(search, 'sort', activitySorts),
  } as ActivityFilters
}

/** The same as the API asks for it: the newest first unless said otherwise. */
export function activityQuery({ from, to, online, sort = '-period', ...rest }: ActivityFilters) {
  return {
    ...rest,
    sort,
    ...(online && { online: online === 'true' }),
    ...(from && { from: `${from}-01-01` }),
    ...(to && { to: `${to}-12-31` }),
  }
}
