import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { getProject, listActivities, listProjects } from '@/api'
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

/** The same projects with everyone who takes part in them. */
export function recentProjectDetails(slugs: string[]) {
  return queryOptions({
    queryKey: ['projects', 'details', ...slugs],
    queryFn: async ({ signal }) =>
      Promise.all(slugs.map(async (slug) => (await getProject({ path: { slug }, signal, throwOnError: true })).data)),
    enabled: slugs.length > 0,
  })
}
