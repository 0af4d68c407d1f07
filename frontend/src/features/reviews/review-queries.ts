import { infiniteQueryOptions, keepPreviousData, type QueryClient, queryOptions } from '@tanstack/react-query'
import { everyItem, type GrantApplicationState, type GrantApplicationSummary, type PanelDetails, type RankedApplication, type ReviewDetails } from '@/api'
import { i18n } from '@/i18n'
import { states } from './states'
import { type DiscussionOf, getApplication, getCheck, getReview, getReviewers, listApplications, listMessages, listRanking, listReviews } from './review-api'

/** As many as the API gives at once. */
const most = 200
const pageSize = 50

type Answer<Data> = { data: Data; response: Response }

/** A thing with the version that a change of it has to name. */
const versioned = <Data>({ data, response }: Answer<Data>) => ({ thing: data, version: response.headers.get('ETag') ?? '' })
export type Versioned<Data> = ReturnType<typeof versioned<Data>>

export const seenReview = (answer: Answer<ReviewDetails>) => versioned(answer)
export const seenPanel = (answer: Answer<PanelDetails>) => versioned(answer)

export function reviewById(id: string, language = i18n.language) {
  return queryOptions({
    queryKey: ['reviews', 'one', id, language],
    queryFn: async ({ signal }) => seenReview(await getReview({ path: { id }, signal })),
  })
}

type Filter = { call?: string[]; application?: string; mine?: boolean }

/** Reviews of one's own, and of the calls that one leads. */
export function reviews(filter: Filter, language = i18n.language) {
  return queryOptions({
    queryKey: ['reviews', 'list', language, filter],
    queryFn: ({ signal }) => everyItem((after) => listReviews({ query: { ...filter, limit: most, after }, signal })),
    staleTime: 0,
  })
}

/** What the reviewers of an application say to each other: reached by one's review, or by the application for those who lead. */
export function discussionOf(of: DiscussionOf, id: string, language = i18n.language) {
  const list = listMessages(of)
  return queryOptions({
    queryKey: ['reviews', 'discussion', of, id, language],
    queryFn: ({ signal }) => everyItem((after) => list({ path: { id }, query: { limit: most, after }, signal })),
    staleTime: 0,
  })
}

export function panelOf(slug: string, language = i18n.language) {
  return queryOptions({
    queryKey: ['reviews', 'panel', slug, language],
    queryFn: async ({ signal }) => seenPanel(await getReviewers({ path: { slug }, signal })),
  })
}

/** The administrative check of an application, once there is one. */
export function checkOf(id: string) {
  return queryOptions({
    queryKey: ['reviews', 'check', id],
    queryFn: async ({ signal }) => (await getCheck({ path: { id }, signal })).data,
  })
}

export function applicationById(id: string, language = i18n.language) {
  return queryOptions({
    queryKey: ['reviews', 'application', id, language],
    queryFn: async ({ signal }) => versioned(await getApplication({ path: { id }, signal })),
    staleTime: 0,
  })
}

export type JudgedApplication = GrantApplicationSummary & { judged: RankedApplication | undefined }

/** The applications to a call, the last changed first, page by page, each with how it has been judged so far. */
export function applicationsTo(slug: string, state: GrantApplicationState | undefined, language = i18n.language) {
  return infiniteQueryOptions({
    queryKey: ['reviews', 'applications', slug, language, state],
    queryFn: async ({ pageParam, signal }) => {
      const query = { call: [slug], state: state && [state], limit: pageSize, after: pageParam, total: pageParam === undefined }
      const page = (await listApplications({ query, signal })).data
      const application = page.items.map(({ id }) => id)
      const ranked = application.length === 0 ? [] : (await listRanking({ path: { slug }, query: { application, limit: pageSize }, signal })).data.items
      const judged = new Map(ranked.map((each) => [each.application, each]))
      return { ...page, items: page.items.map((item): JudgedApplication => ({ ...item, judged: judged.get(item.id) })) }
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
    staleTime: 0,
  })
}

/** How many there are in each state; counted by the server, so that many take no longer than few. */
export function applicationCounts(slug: string) {
  return queryOptions({
    queryKey: ['reviews', 'applications', slug, 'counts'],
    queryFn: async ({ signal }) => {
      const count = async (state: GrantApplicationState) =>
        (await listApplications({ query: { call: [slug], state: [state], limit: 1, total: true }, signal })).data.total ?? 0
      return Object.fromEntries(await Promise.all(states.map(async (state) => [state, await count(state)] as const))) as Record<GrantApplicationState, number>
    },
    staleTime: 0,
  })
}

/** Something about applications or their reviews has changed: what shows them asks again. */
export function refresh(queries: QueryClient) {
  void queries.invalidateQueries({ queryKey: ['reviews'] })
  void queries.invalidateQueries({ queryKey: ['ranking'] })
  void queries.invalidateQueries({ queryKey: ['grant-applications'] })
}
