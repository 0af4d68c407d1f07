import type { GetGrantFiguresResponses, GetGrantResponses, GrantDetails, ListGrantsResponses } from '@/api'
import { client } from '@/api/client/client.gen'
import type { GrantFilters } from './grant-filters'

// The generated functions are one module, of which every page loads what any page uses; these load with these pages.
const answers = { throwOnError: true } as const

type Page = { limit: number; after?: string | undefined; total?: boolean }

export const listGrants = (query: GrantFilters & Page, signal?: AbortSignal) =>
  client.get<ListGrantsResponses, unknown, true>({ url: '/grants', query, signal, ...answers })

/** What was applied for, awarded and paid. */
export const getFigures = (query: Pick<GrantFilters, 'call' | 'project'>, signal?: AbortSignal) =>
  client.get<GetGrantFiguresResponses, unknown, true>({ url: '/grants/figures', query, signal, ...answers })

/** The same grants as a sheet. */
export const sheetOfGrants = (query: GrantFilters, options: { headers: { Accept: string }; parseAs: 'blob' }) =>
  client.get({ url: '/grants', query, ...options, ...answers })

export const agreementOf = (id: string) =>
  client.get({ url: `/grants/${id}/agreement`, headers: { Accept: 'application/pdf' }, parseAs: 'blob', ...answers })

export type Versioned = { grant: GrantDetails; version: string }

const versioned = ({ data, response }: { data: GrantDetails; response: Response }): Versioned => ({
  grant: data,
  version: response.headers.get('ETag') ?? '',
})

export const getGrant = async (id: string, signal?: AbortSignal) =>
  versioned(await client.get<GetGrantResponses, unknown, true>({ url: `/grants/${id}`, signal, ...answers }))

type Step = { headers: Record<string, string>; body?: unknown; method?: 'post' | 'put' }

/** Takes a step, by its path beneath the grant: "accept", "instalments/2/pay". */
export const takeStep = async (id: string, step: string, { headers, body, method = 'post' }: Step) =>
  versioned(
    await client[method]<GetGrantResponses, unknown, true>({
      url: `/grants/${id}/${step}`,
      headers: body === undefined ? headers : { ...headers, 'Content-Type': 'application/json' },
      body,
      ...answers,
    }),
  )
