import { choiceIn, textIn } from '@/ui/search-params'

export const views = ['table', 'map'] as const

/** Which run an address shows, how, and of which pair or organisation more. */
export type MatchingSearch = { run?: string; show?: (typeof views)[number]; who?: string }

export function matchingSearch(search: Record<string, unknown>): MatchingSearch {
  return { run: textIn(search, 'run'), show: choiceIn(search, 'show', views), who: textIn(search, 'who') }
}
