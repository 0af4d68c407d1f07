import type {
  CancelPartnershipImportResponses,
  CreatePartnershipImportResponses,
  GetPartnershipImportResponses,
  ListPartnershipImportRowsData,
  ListPartnershipImportRowsResponses,
} from '@/api'
import { client } from '@/api/client/client.gen'

// The generated functions are one module, of which every page loads what any page uses; these load with these pages.
const answers = { throwOnError: true } as const
const path = '/partnership-imports'

export const createImport = (body: File, type: string, key: string) =>
  client.post<CreatePartnershipImportResponses, unknown, true>({
    url: path,
    body,
    bodySerializer: null,
    query: { name: body.name.slice(0, 200) },
    headers: { 'Content-Type': type, 'Idempotency-Key': key },
    ...answers,
  })

export const getImport = (id: string, signal: AbortSignal) =>
  client.get<GetPartnershipImportResponses, unknown, true>({ url: `${path}/${id}`, signal, ...answers })

export const listRows = (id: string, query: NonNullable<ListPartnershipImportRowsData['query']>, signal: AbortSignal) =>
  client.get<ListPartnershipImportRowsResponses, unknown, true>({ url: `${path}/${id}/rows`, query, signal, ...answers })

/** Enters it or cancels it, as it was seen. */
export const stepImport = (id: string, step: 'enter' | 'cancel', version: string) =>
  client.post<CancelPartnershipImportResponses, unknown, true>({
    url: `${path}/${id}/${step}`,
    headers: { 'If-Match': version, 'Idempotency-Key': crypto.randomUUID() },
    ...answers,
  })
