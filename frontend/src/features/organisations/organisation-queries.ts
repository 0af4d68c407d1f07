import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import { everyItem, getOrganisation, listOrganisations } from '@/api'
import { i18n } from '@/i18n'
import { type OrganisationFilters, organisationQuery } from './organisation-filters'

const pageSize = 30

/** Rows come in the page's language, so each language has its own. */
export function organisationList(filters: OrganisationFilters, language = i18n.language) {
  return infiniteQueryOptions({
    queryKey: ['organisations', 'list', language, filters],
    queryFn: async ({ pageParam, signal }) => {
      const query = { ...organisationQuery(filters), limit: pageSize, after: pageParam, total: pageParam === undefined }
      return (await listOrganisations({ query, signal, throwOnError: true })).data
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
  })
}

/** Everyone who takes part in a published project, for the map and the figures. */
export function participatingOrganisations(language = i18n.language) {
  return queryOptions({
    queryKey: ['organisations', 'participating', language],
    queryFn: ({ signal }) =>
      everyItem((after) => listOrganisations({ query: { participating: true, limit: 200, after }, signal, throwOnError: true })),
    placeholderData: keepPreviousData,
  })
}

export function organisationBySlug(slug: string) {
  return queryOptions({
    queryKey: ['organisations', 'one', slug],
    queryFn: async ({ signal }) => {
      const { data, response } = await getOrganisation({ path: { slug }, signal, throwOnError: true })
      return { organisation: data, version: response.headers.get('ETag') }
    },
  })
}
