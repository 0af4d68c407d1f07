import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import { getPartnership, getPartnershipLinks, listPartnerships } from '@/api'
import { i18n } from '@/i18n'
import type { PartnershipFilters, PartnershipSearch } from './partnership-filters'

const pageSize = 20

/** Rows come in the page's language, so each language has its own. */
export function partnershipList(search: PartnershipSearch, language = i18n.language) {
  const filters = { ...search, view: undefined }
  return infiniteQueryOptions({
    queryKey: ['partnerships', 'list', language, filters],
    queryFn: async ({ pageParam, signal }) => {
      const query = { ...filters, limit: pageSize, after: pageParam, total: pageParam === undefined }
      return (await listPartnerships({ query, signal, throwOnError: true })).data
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
  })
}

/** Who is linked with whom among those that the filters select. */
export function partnershipLinks(query: PartnershipFilters, language = i18n.language) {
  return queryOptions({
    queryKey: ['partnerships', 'links', language, query],
    queryFn: async ({ signal }) => (await getPartnershipLinks({ query, signal, throwOnError: true })).data,
    placeholderData: keepPreviousData,
  })
}

/** One partnership as it is, in every language, with the version a change has to name. */
export function partnershipById(id: string) {
  return queryOptions({
    queryKey: ['partnerships', 'one', id],
    queryFn: async ({ signal }) => {
      const { data, response } = await getPartnership({ path: { id }, signal, throwOnError: true })
      return { partnership: data, version: response.headers.get('ETag') }
    },
  })
}
