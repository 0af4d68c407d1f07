import type { SearchKind } from '@/api'
import { choiceIn, textIn } from '@/ui/search-params'

export const kinds = ['PROJECT', 'ACTIVITY', 'CALL', 'ORGANISATION'] as const satisfies SearchKind[]

export type SearchFilters = { q?: string; kind?: SearchKind }

export function searchFilters(search: Record<string, unknown>): SearchFilters {
  return { q: textIn(search, 'q'), kind: choiceIn(search, 'kind', kinds) } as SearchFilters
}
