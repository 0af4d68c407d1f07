import { keepPreviousData, type QueryClient, queryOptions } from '@tanstack/react-query'
import {
  type ApplicationComment,
  type BudgetQuestion,
  type CheckBudgetResponses,
  everyItem,
  type GetGrantApplicationResponses,
  type GrantAnswers,
  type GrantApplicationDetails,
  type GrantPrefilledField,
  type ListGrantApplicationCommentsResponses,
  type ListGrantApplicationsData,
  type ListGrantApplicationsResponses,
  type Share,
} from '@/api'
import { client } from '@/api/client/client.gen'
import type { StepHeaders } from '@/features/drafting'
import { i18n } from '@/i18n'

// The generated functions are one module, of which every page loads what any page uses; these load with these pages.
const answers = { throwOnError: true } as const
const path = '/grant-applications'

/** As many as the API gives at once. */
const most = 200

export type Versioned = { application: GrantApplicationDetails; version: string }

function seen({ data, response }: { data: GrantApplicationDetails; response: Response }): Versioned {
  return { application: data, version: response.headers.get('ETag') ?? '' }
}

type Answered = GetGrantApplicationResponses

export const getApplication = async (id: string, signal?: AbortSignal) =>
  seen(await client.get<Answered, unknown, true>({ url: `${path}/${id}`, signal, ...answers }))

export const createApplication = async (body: { call: string; applicant: string }, key: string) =>
  seen(await client.post<Answered, unknown, true>({ url: path, body, headers: { 'Content-Type': 'application/json', 'Idempotency-Key': key }, ...answers }))

export const putApplication = async (id: string, body: GrantAnswers, confirmed: GrantPrefilledField[], version: string) =>
  seen(
    await client.put<Answered, unknown, true>({
      url: `${path}/${id}`,
      body,
      query: { confirmed },
      headers: { 'Content-Type': 'application/json', 'If-Match': version },
      ...answers,
    }),
  )

export const deleteApplication = (id: string, version: string) =>
  client.delete<unknown, unknown, true>({ url: `${path}/${id}`, headers: { 'If-Match': version }, ...answers })

/** A step of its life; the body says why, where something is asked. */
export const stepApplication = async (id: string, step: 'submit' | 'withdraw' | 'reopen' | 'return', headers: StepHeaders, body?: object) =>
  seen(
    await client.post<Answered, unknown, true>({
      url: `${path}/${id}/${step}`,
      ...(body && { body }),
      headers: { ...headers, ...(body && { 'Content-Type': 'application/json' }) },
      ...answers,
    }),
  )

export const shareApplication = async (id: string, sharing: Share[], version: string) =>
  seen(
    await client.put<Answered, unknown, true>({
      url: `${path}/${id}/sharing`,
      body: { sharing },
      headers: { 'Content-Type': 'application/json', 'If-Match': version },
      ...answers,
    }),
  )

/** One application as its reader may see it, with the version a change has to name. */
export function applicationById(id: string, language = i18n.language) {
  return queryOptions({
    queryKey: ['grant-applications', 'one', id, language],
    queryFn: ({ signal }) => getApplication(id, signal),
    // What a reader has begun to write beside it stays when the language changes.
    placeholderData: (before) => (before?.application.id === id ? before : undefined),
  })
}

type Filter = Pick<NonNullable<ListGrantApplicationsData['query']>, 'call' | 'applicant' | 'state'>

/** All applications that the reader may know of: own, shared, and those to calls that it leads. */
export function applications(filter: Filter, language = i18n.language) {
  return queryOptions({
    queryKey: ['grant-applications', 'list', language, filter],
    queryFn: ({ signal }) =>
      everyItem((after) =>
        client.get<ListGrantApplicationsResponses, unknown, true>({ url: path, query: { ...filter, limit: most, after }, signal, ...answers }),
      ),
    staleTime: 0,
  })
}

/** What the server has made of it is what every page shows from now on. */
export function remember(queries: QueryClient, fresh: Versioned) {
  queries.setQueryData(applicationById(fresh.application.id).queryKey, fresh)
  void queries.invalidateQueries({ queryKey: ['grant-applications', 'list'] })
}

export function commentsOn(id: string) {
  return queryOptions({
    queryKey: ['grant-applications', 'comments', id],
    queryFn: ({ signal }) =>
      everyItem((after) =>
        client.get<ListGrantApplicationCommentsResponses, unknown, true>({ url: `${path}/${id}/comments`, query: { limit: most, after }, signal, ...answers }),
      ),
    staleTime: 0,
  })
}

export const comment = async (id: string, text: string, key: string) =>
  (
    await client.post<{ 201: ApplicationComment }, unknown, true>({
      url: `${path}/${id}/comments`,
      body: { text },
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': key },
      ...answers,
    })
  ).data

/** What a budget adds up to, and how it stands with each rule of the call; the last answer stays until the next comes. */
export function budgetCheck(call: string, question: BudgetQuestion, language = i18n.language) {
  return queryOptions({
    queryKey: ['budget-check', call, language, question],
    queryFn: async ({ signal }) =>
      (
        await client.post<CheckBudgetResponses, unknown, true>({
          url: `/calls/${call}/budget-check`,
          body: question,
          headers: { 'Content-Type': 'application/json' },
          signal,
          ...answers,
        })
      ).data,
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    retry: false,
  })
}
