import { infiniteQueryOptions, keepPreviousData, type QueryClient, queryOptions } from '@tanstack/react-query'
import { everyItem } from '@/api'
import { i18n } from '@/i18n'
import { getFigures, getGrant, listGrants, type Versioned } from './grant-api'
import type { GrantFilters, GrantSearch } from './grant-filters'

const pageSize = 20
/** As many as the API gives at once. */
const most = 200

/** Rows come in the page's language, so each language has its own. */
export function grantList(search: GrantSearch, language = i18n.language) {
  const filters = selecting(search)
  return infiniteQueryOptions({
    queryKey: ['grants', 'list', language, filters],
    queryFn: async ({ pageParam, signal }) =>
      (await listGrants({ ...filters, limit: pageSize, after: pageParam, total: pageParam === undefined }, signal)).data,
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
  })
}

/** All grants that the filters select, for a list that nobody pages through. */
export function allGrants(filters: GrantFilters, language = i18n.language) {
  return queryOptions({
    queryKey: ['grants', 'all', language, filters],
    queryFn: ({ signal }) => everyItem((after) => listGrants({ ...filters, limit: most, after }, signal)),
  })
}

/** What was applied for, awarded and paid in these calls. */
export function grantFigures(calls: Pick<GrantFilters, 'call' | 'project'>) {
  return queryOptions({
    queryKey: ['grants', 'figures', calls],
    queryFn: async ({ signal }) => (await getFigures(calls, signal)).data,
  })
}

/** One grant as its reader may see it, with the version a step has to name. */
export function grantById(id: string, language = i18n.language) {
  return queryOptions<Versioned>({
    queryKey: ['grants', 'one', id, language],
    queryFn: ({ signal }) => getGrant(id, signal),
    // In another language it is the same grant: what is being written stays on the page.
    placeholderData: (before) => (before?.grant.id === id ? before : undefined),
  })
}

/** What the server has made of a grant is what every page shows from now on. */
export function remember(queries: QueryClient, fresh: Versioned) {
  queries.setQueryData(grantById(fresh.grant.id).queryKey, fresh)
  for (const kind of ['list', 'all', 'figures']) void queries.invalidateQueries({ queryKey: ['grants', kind] })
}

/** What selects, as the API takes it. */
export function selecting({ call, project, recipient, country, theme, year, state }: GrantSearch): GrantFilters {
  const filters = { call, project, recipient, country, theme, state, year: year ? [Number(year)] : undefined }
  return Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== undefined))
}
