import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import { everyItem, getProject, listProjectActivities, listProjects } from '@/api'
import { i18n } from '@/i18n'
import { type ProjectFilters, projectQuery } from './project-filters'

const pageSize = 20
/** As many as the API gives at once. */
const most = 200

/** Rows come in the page's language, so each language has its own. */
export function projectList(filters: ProjectFilters, language = i18n.language) {
  return infiniteQueryOptions({
    queryKey: ['projects', 'list', language, filters],
    queryFn: async ({ pageParam, signal }) => {
      const query = { ...projectQuery(filters), limit: pageSize, after: pageParam, total: pageParam === undefined }
      return (await listProjects({ query, signal, throwOnError: true })).data
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
  })
}

export function editableProjects(language = i18n.language) {
  return queryOptions({
    queryKey: ['projects', 'editable', language],
    queryFn: ({ signal }) =>
      everyItem((after) => listProjects({ query: { editable: true, limit: most, after }, signal, throwOnError: true })),
  })
}

/** One project as it is, in every language, with the version a change has to name. */
export function projectBySlug(slug: string) {
  return queryOptions({
    queryKey: ['projects', 'one', slug],
    queryFn: async ({ signal }) => {
      const { data, response } = await getProject({ path: { slug }, signal, throwOnError: true })
      return { project: data, version: response.headers.get('ETag') }
    },
  })
}

export function activitiesOfProject(slug: string, language = i18n.language) {
  return queryOptions({
    queryKey: ['projects', 'activities', slug, language],
    queryFn: ({ signal }) =>
      everyItem((after) => listProjectActivities({ path: { slug }, query: { limit: most, after }, signal, throwOnError: true })),
    placeholderData: keepPreviousData,
  })
}
