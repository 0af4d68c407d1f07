import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import { getActivity, listActivities } from '@/api'
import { i18n } from '@/i18n'
import { type ActivityFilters, activityQuery } from './activity-filters'

const pageSize = 20

/** Rows come in the page's language, so each language has its own. */
export function activityList(filters: ActivityFilters, language = i18n.language) {
  return infiniteQueryOptions({
    queryKey: ['activities', 'list', language, filters],
    queryFn: async ({ pageParam, signal }) => {
      const query = { ...activityQuery(filters), limit: pageSize, after: pageParam, total: pageParam === undefined }
      return (await listActivities({ query, signal, throwOnError: true })).data
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
  })
}

/** One activity as it is, in every language, with the version a change has to name. */
export function activityById(id: string) {
  return queryOptions({
    queryKey: ['activities', 'one', id],
    queryFn: async ({ signal }) => {
      const { data, response } = await getActivity({ path: { id }, signal, throwOnError: true })
      return { activity: data, version: response.headers.get('ETag') }
    },
  })
}
