import { infiniteQueryOptions, keepPreviousData, type QueryClient, queryOptions } from '@tanstack/react-query'
import { callBudget } from '@/features/calls'
import { refresh } from '@/features/reviews'
import { i18n } from '@/i18n'
import { getDecision, listRanking } from './committee-api'

const pageSize = 50

/** The applications to a call in the order in which they get its money, page by page. */
export function rankingOf(slug: string, language = i18n.language) {
  return infiniteQueryOptions({
    queryKey: ['ranking', 'list', slug, language],
    queryFn: async ({ pageParam, signal }) => {
      const query = { limit: pageSize, after: pageParam, total: pageParam === undefined }
      return (await listRanking({ path: { slug }, query, signal })).data
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
    staleTime: 0,
  })
}

/** One decision as it is, with the version that a step has to name. */
export function decisionOf(id: string, number: number) {
  return queryOptions({
    queryKey: ['ranking', 'decision', id, number],
    queryFn: async ({ signal }) => {
      const { data, response } = await getDecision({ path: { id, number }, signal })
      return { decision: data, version: response.headers.get('ETag') ?? '' }
    },
    staleTime: 0,
  })
}

/** Something was decided: the order, the budget and the applications are others now. */
export function decided(queries: QueryClient, slug: string) {
  refresh(queries)
  void queries.invalidateQueries({ queryKey: callBudget(slug).queryKey })
}
