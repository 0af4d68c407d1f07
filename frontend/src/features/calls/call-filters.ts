import type { CallPhase } from '@/api'
import { choiceIn, choicesIn, textIn, textsIn } from '@/ui/search-params'

export const callPhases = ['OPEN', 'UPCOMING', 'CLOSED'] as const satisfies CallPhase[]
export const callSorts = ['deadline', '-updated', 'title'] as const

/** What the address of the list of calls can say. */
export type CallFilters = {
  q?: string
  phase?: CallPhase[]
  theme?: string[]
  project?: string[]
  sort?: (typeof callSorts)[number]
}

export function callFilters(search: Record<string, unknown>): CallFilters {
  return {
    q: textIn(search, 'q'),
    phase: choicesIn(search, 'phase', callPhases),
    theme: textsIn(search, 'theme'),
    project: textsIn(search, 'project'),
    sort: choiceIn(search, 'sort', callSorts),
  } as CallFilters
}

/** Of whom a call's page says whether they can apply, and on which side. */
export type CallCheck = { organisation?: string; side?: 'HOST' | 'SEEKER' }

export function callCheck(search: Record<string, unknown>): CallCheck {
  return { organisation: textIn(search, 'organisation'), side: choiceIn(search, 'side', ['HOST', 'SEEKER']) } as CallCheck
}
