import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { listProjects } from '@/api'
import { i18n } from '@/i18n'

/** The projects one can narrow the list to. */
export function projectNames(language = i18n.language) {
  return queryOptions({
    queryKey: ['projects', 'names', language],
    queryFn: async ({ signal }) => (await listProjects({ query: { sort: 'title', limit: 200 }, signal, throwOnError: true })).data.items,
    placeholderData: keepPreviousData,
  })
}
