import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { listActivities, listProjects } from '@/api'
import { i18n } from '@/i18n'

/** The projects changed last, and how many there are in all. */
export function recentProjects(language = i18n.language) {
  return queryOptions({
    queryKey: ['projects', 'recent', language],
    queryFn: async ({ signal }) =>
      (await listProjects({ query: { sort: '-updated', limit: 5, total: true }, signal, throwOnError: true })).data,
    placeholderData: keepPreviousData,
  })
}

/** The latest activities, and how many there are in all. */
export function recentActivities(language = i18n.language) {
  return queryOptions({
    queryKey: ['activities', 'recent', language],
    queryFn: async ({ signal }) =>
      (await listActivities({ query: { sort: '-period', limit: 4, total: true }, signal, throwOnError: true })).data,
    placeholderData: keepPreviousData,
  })
}
