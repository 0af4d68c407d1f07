import type { ReactNode } from 'react'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, renderHook } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, it, vi } from 'vitest'
import type { ProposalDetails, ProposalState } from '@/api'
import { server } from '@/test/server'
import { proposalById } from './proposal-queries'
import { useAnswering } from './use-answering'

const id = '0199c6a0-0000-7000-8000-000000000001'
const address = `*/api/v1/proposals/${id}`
const party = (slug: string, accepted?: boolean) => ({
  organisation: { slug, name: { text: slug, language: 'en' }, country: 'LV' },
  profile: { themes: [], offers: [], needs: [], languages: [], features: [] },
  ...(accepted !== undefined && { answer: { accepted, at: '2026-11-01T10:00:00Z' } }),
})
const proposal = (state: ProposalState, host?: boolean, seeker?: boolean) =>
  ({ id, state, host: party('north', host), seeker: party('east', seeker), score: { total: 50, parts: [] } }) as unknown as ProposalDetails

/** Takes answers to version 2 only, which is this; remembers under which versions and keys it was asked. */
function standing(now: ProposalDetails, after = now) {
  const asked: { version: string | null; key: string | null }[] = []
  const take = ({ request }: { request: Request }) => {
    const version = request.headers.get('If-Match')
    asked.push({ version, key: request.headers.get('Idempotency-Key') })
    return version === '"2"'
      ? HttpResponse.json(after, { headers: { ETag: '"3"' } })
      : HttpResponse.json({ type: 'urn:problem-type:tilti:changed', title: 'Changed', status: 412 }, { status: 412 })
  }
  server.use(
    http.get(address, () => HttpResponse.json(now, { headers: { ETag: '"2"' } })),
    http.post(`${address}/accept`, take),
    http.post(`${address}/decline`, take),
  )
  return asked
}

function begin() {
  const queries = new QueryClient()
  const wrapper = ({ children }: { children: ReactNode }) => <QueryClientProvider client={queries}>{children}</QueryClientProvider>
  const { result } = renderHook(() => useAnswering({ proposal: proposal('OPEN'), version: '"1"' }, vi.fn()), { wrapper })
  const shown = () => queries.getQueryData(proposalById(id).queryKey)?.proposal.state
  return { result, shown }
}

beforeEach(() => localStorage.clear())

it('gives the same answer again, under another key, when the other side has accepted meanwhile', async () => {
  const asked = standing(proposal('OPEN', undefined, true), proposal('AGREED', true, true))
  const { result, shown } = begin()
  await act(async () => result.current.run('accept', { as: 'north' }))
  await vi.waitFor(() => expect(result.current.done).toBe('accept'))
  expect(asked.map(({ version }) => version)).toEqual(['"1"', '"2"'])
  expect(asked[1]!.key).not.toBe(asked[0]!.key)
  expect(shown()).toBe('AGREED')
})

it.each([
  ['the other side has declined', proposal('DECLINED', undefined, false)],
  ['somebody else has answered for this side', proposal('OPEN', true)],
])('asks once and shows how it stands when %s', async (_, now) => {
  const asked = standing(now)
  const { result, shown } = begin()
  await act(async () => result.current.run('decline', { as: 'north', reason: 'No' }))
  await vi.waitFor(() => expect(result.current.trouble).toBeDefined())
  expect(asked).toHaveLength(1)
  expect(shown()).toBe(now.state)
})
