import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query'
import { search } from '@/api'
import type { SearchFilters } from './search-filters'

export function searchHits({ q = '', kind }: SearchFilters, language: string) {
  return infiniteQueryOptions({
    queryKey: ['search', language, q, kind],
    queryFn: async ({ pageParam, signal }) => {
      const query = { q, ...(kind && { kind: [kind] }), limit: 20, after: pageParam, total: pageParam === undefined }
      return (await search({ query, signal, throwOnError: true })).data
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
  })
}
