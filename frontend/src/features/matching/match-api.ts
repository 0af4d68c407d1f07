import type {
  CreateMatchRunResponses,
  GetMatchChangesResponses,
  GetMatchRunResponses,
  ListMatchCandidatesResponses,
  ListMatchedPairsResponses,
  ListMatchRunsResponses,
  ListProposalsResponses,
  MatchRunDraft,
  ReleaseDraft,
  ReleaseMatchRunResponses,
} from '@/api'
import { client } from '@/api/client/client.gen'

// The generated functions are one module, of which every page loads what any page uses; these load with these pages.
const answers = { throwOnError: true } as const
const path = '/match-runs'
const most = 200

const list = <Responses>(url: string, query: Record<string, unknown>, signal: AbortSignal) =>
  client.get<Responses, unknown, true>({ url, query: { limit: most, ...query }, signal, ...answers })

export const listRuns = (call: string, after: string | undefined, signal: AbortSignal) =>
  list<ListMatchRunsResponses>(path, { call: [call], after }, signal)

export const listPairs = (run: string, after: string | undefined, signal: AbortSignal) =>
  list<ListMatchedPairsResponses>(`${path}/${run}/pairs`, { after }, signal)

export const listCandidates = (run: string, after: string | undefined, signal: AbortSignal) =>
  list<ListMatchCandidatesResponses>(`${path}/${run}/candidates`, { after }, signal)

export const listProposalsOf = (run: string, after: string | undefined, signal: AbortSignal) =>
  list<ListProposalsResponses>('/proposals', { run: [run], after }, signal)

export const getRun = (id: string, signal?: AbortSignal) => client.get<GetMatchRunResponses, unknown, true>({ url: `${path}/${id}`, signal, ...answers })

export const getChanges = (id: string, since: string, signal: AbortSignal) =>
  client.get<GetMatchChangesResponses, unknown, true>({ url: `${path}/${id}/changes`, query: { since }, signal, ...answers })

export const createRun = (body: MatchRunDraft, key: string) =>
  client.post<CreateMatchRunResponses, unknown, true>({ url: path, body, headers: { ...json, 'Idempotency-Key': key }, ...answers })

const json = { 'Content-Type': 'application/json' }

type Seen = { 'If-Match': string; 'Idempotency-Key': string }

export const cancelRun = (id: string, headers: Seen) => client.post<ReleaseMatchRunResponses, unknown, true>({ url: `${path}/${id}/cancel`, headers, ...answers })

/** The pairs become proposals, which both sides see. */
export const releaseRun = (id: string, body: ReleaseDraft, headers: Seen) =>
  client.post<ReleaseMatchRunResponses, unknown, true>({ url: `${path}/${id}/release`, body, headers: { ...json, ...headers }, ...answers })
