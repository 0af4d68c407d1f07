import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query'
import { listCallHistory, listProjectHistory } from '@/api'
import { i18n } from '@/i18n'

const pageSize = 20

/** The history of a project and its activities, newest first. */
export const projectHistory = (slug: string, language = i18n.language) => historyOf('projects', listProjectHistory, slug, language)

/** The history of a call, newest first. */
export const callHistory = (slug: string, language = i18n.language) => historyOf('calls', listCallHistory, slug, language)

/** Always asked for anew, for it grows with every save. */
export function historyOf(
  kind: string,
  request: typeof listProjectHistory | typeof listCallHistory,
  slug: string,
  language: string,
) {
  return infiniteQueryOptions({
    queryKey: [kind, 'history', slug, language],
    queryFn: async ({ pageParam, signal }) => {
      const query = { limit: pageSize, after: pageParam, total: pageParam === undefined }
      return (await request({ path: { slug }, query, signal, throwOnError: true })).data
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
    staleTime: 0,
  })
}
