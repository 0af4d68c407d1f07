import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query'
import { listCallHistory, listProjectHistory } from '@/api'
import { i18n } from '@/i18n'

const pageSize = 20

/** The history of a project and its activities, newest first; always asked for anew, for it grows with every save. */
export function projectHistory(slug: string, language = i18n.language) {
  return infiniteQueryOptions({
    queryKey: ['projects', 'history', slug, language],
    queryFn: async ({ pageParam, signal }) => {
      const query = { limit: pageSize, after: pageParam, total: pageParam === undefined }
      return (await listProjectHistory({ path: { slug }, query, signal, throwOnError: true })).data
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
    staleTime: 0,
  })
}

/** The history of a call. */
export function callHistory(slug: string, language = i18n.language) {
  return infiniteQueryOptions({
    queryKey: ['calls', 'history', slug, language],
    queryFn: async ({ pageParam, signal }) => {
      const query = { limit: pageSize, after: pageParam, total: pageParam === undefined }
      return (await listCallHistory({ path: { slug }, query, signal, throwOnError: true })).data
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
    staleTime: 0,
  })
}
