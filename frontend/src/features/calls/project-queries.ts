import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { everyItem, listCalls } from '@/api'
import { i18n } from '@/i18n'

/** As many as the API gives at once. */
const most = 200

export function callsOfProject(slug: string, language = i18n.language) {
  return queryOptions({
    queryKey: ['calls', 'project', slug, language],
    queryFn: ({ signal }) =>
      everyItem((after) => listCalls({ query: { project: [slug], limit: most, after }, signal, throwOnError: true })),
    placeholderData: keepPreviousData,
  })
}
