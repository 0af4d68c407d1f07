import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query'
import { listCallHistory, listPartnershipHistory, listProjectHistory } from '@/api'
import { i18n } from '@/i18n'

const pageSize = 20

type Query = { limit: number; after: string | undefined; total: boolean }
type Request = (query: Query, signal: AbortSignal) => ReturnType<typeof listCallHistory<true>>

/** The history of a project and its activities, newest first. */
export const projectHistory = (slug: string, language = i18n.language) =>
  historyOf('projects', slug, language, (query, signal) => listProjectHistory({ path: { slug }, query, signal, throwOnError: true }))

/** The history of a call, newest first. */
export const callHistory = (slug: string, language = i18n.language) =>
  historyOf('calls', slug, language, (query, signal) => listCallHistory({ path: { slug }, query, signal, throwOnError: true }))

/** The history of a partnership, newest first. */
export const partnershipHistory = (id: string, language = i18n.language) =>
  historyOf('partnerships', id, language, (query, signal) => listPartnershipHistory({ path: { id }, query, signal, throwOnError: true }))

/** Always asked for anew, for it grows with every save. */
export function historyOf(kind: string, key: string, language: string, request: Request) {
  return infiniteQueryOptions({
    queryKey: [kind, 'history', key, language],
    queryFn: async ({ pageParam, signal }) =>
      (await request({ limit: pageSize, after: pageParam, total: pageParam === undefined }, signal)).data,
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
    staleTime: 0,
  })
}
