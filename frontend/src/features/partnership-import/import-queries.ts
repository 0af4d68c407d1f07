import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { PartnershipImportDetails, RowOutcome } from '@/api'
import { i18n } from '@/i18n'
import { getImport, listRows } from './import-api'

const pageSize = 50
const pause = 700

/** While the server is at work on it. */
export const goesOn = ({ state }: PartnershipImportDetails) => state === 'CHECKING' || state === 'ENTERING'

/** How the import stands, asked for again and again while it goes on. */
export function importById(id: string) {
  return queryOptions({
    queryKey: ['partnership-imports', 'one', id],
    queryFn: async ({ signal }) => {
      const { data, response } = await getImport(id, signal)
      return { file: data, version: response.headers.get('ETag') ?? '' }
    },
    refetchInterval: ({ state }) => (state.data && goesOn(state.data.file) ? pause : false),
  })
}

/** What its rows come to in some state of it, in the page's language. */
export function importRows(file: PartnershipImportDetails, outcome: RowOutcome | undefined, language = i18n.language) {
  return infiniteQueryOptions({
    queryKey: ['partnership-imports', 'rows', file.id, file.state, file.work.finishedAt, language, outcome],
    queryFn: async ({ pageParam, signal }) => {
      const query = { outcome: outcome && [outcome], limit: pageSize, after: pageParam, total: pageParam === undefined }
      return (await listRows(file.id, query, signal)).data
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
  })
}
