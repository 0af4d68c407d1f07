import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import { getCall, listCalls } from '@/api'
import { i18n } from '@/i18n'
import type { CallFilters } from './call-filters'

const pageSize = 20

/** Rows come in the page's language, so each language has its own. */
export function callList(filters: CallFilters, language = i18n.language) {
  return infiniteQueryOptions({
    queryKey: ['calls', 'list', language, filters],
    queryFn: async ({ pageParam, signal }) => {
      const query = { ...filters, limit: pageSize, after: pageParam, total: pageParam === undefined }
      return (await listCalls({ query, signal, throwOnError: true })).data
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
  })
}

/** One call as it is, in every language, with the version a change has to name. */
export function callBySlug(slug: string) {
  return queryOptions({
    queryKey: ['calls', 'one', slug],
    queryFn: async ({ signal }) => {
      const { data, response } = await getCall({ path: { slug }, signal, throwOnError: true })
      return { call: data, version: response.headers.get('ETag') }
    },
  })
}
