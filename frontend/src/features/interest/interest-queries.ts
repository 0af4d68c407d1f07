import { type QueryClient, queryOptions } from '@tanstack/react-query'
import { everyItem, getInterest, type InterestDetails, type InterestState, listInterests } from '@/api'
import { i18n } from '@/i18n'

/** As many as the API gives at once. */
const most = 200

/** One answer to a call as its reader may see it, with the version a change has to name. */
export function interestById(id: string, language = i18n.language) {
  return queryOptions({
    queryKey: ['interests', 'one', id, language],
    queryFn: async ({ signal }) => answer(await getInterest({ path: { id }, signal, throwOnError: true })),
    // What a reader has begun to write beside it stays when the language changes.
    placeholderData: (before) => (before?.interest.id === id ? before : undefined),
  })
}

type Filter = { call?: string[]; organisation?: string[]; state?: InterestState[] }

/** All answers that the reader may know of: those of the own organisation, and those to calls that it leads. */
export function interests(filter: Filter, language = i18n.language) {
  return queryOptions({
    queryKey: ['interests', 'list', language, filter],
    queryFn: ({ signal }) => everyItem((after) => listInterests({ query: { ...filter, limit: most, after }, signal, throwOnError: true })),
    staleTime: 0,
  })
}

export type Versioned = { interest: InterestDetails; version: string }

export function answer({ data, response }: { data: InterestDetails; response: Response }): Versioned {
  return { interest: data, version: response.headers.get('ETag') ?? '' }
}

/** What the server has made of an answer is what every page shows from now on. */
export function remember(queries: QueryClient, fresh: Versioned) {
  queries.setQueryData(interestById(fresh.interest.id).queryKey, fresh)
  void queries.invalidateQueries({ queryKey: ['interests', 'list'] })
}
