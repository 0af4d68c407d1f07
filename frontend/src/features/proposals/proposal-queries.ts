import { type QueryClient, queryOptions } from '@tanstack/react-query'
import { everyItem, getProposal, listProposalMessages, listProposals, type ProposalDetails } from '@/api'
import { i18n } from '@/i18n'

/** As many as the API gives at once. */
const most = 200
/** How often an open page asks whether the other side has answered or written. */
const politely = 30_000

type Filter = { call?: string[]; organisation?: string[] }

/** All proposals that the reader may know of: those to the own organisations, and those of calls that these lead. */
export function proposals(filter: Filter, language = i18n.language) {
  return queryOptions({
    queryKey: ['proposals', 'list', language, filter],
    queryFn: ({ signal }) => everyItem((after) => listProposals({ query: { ...filter, limit: most, after }, signal, throwOnError: true })),
    staleTime: 0,
  })
}

export type Versioned = { proposal: ProposalDetails; version: string }

/** One proposal as its reader sees it now, with the version an answer has to name. */
export function proposalById(id: string, language = i18n.language) {
  return queryOptions({
    queryKey: ['proposals', 'one', id, language],
    queryFn: async ({ signal }) => versioned(await getProposal({ path: { id }, signal, throwOnError: true })),
    refetchOnMount: 'always',
    refetchOnWindowFocus: 'always',
    refetchInterval: politely,
  })
}

/** What both sides have written to each other. */
export function messagesOf(id: string, language = i18n.language) {
  return queryOptions({
    queryKey: ['proposals', 'messages', id, language],
    queryFn: ({ signal }) => everyItem((after) => listProposalMessages({ path: { id }, query: { limit: most, after }, signal, throwOnError: true })),
    refetchOnMount: 'always',
    refetchOnWindowFocus: 'always',
    refetchInterval: politely,
  })
}

export function versioned({ data, response }: { data: ProposalDetails; response: Response }): Versioned {
  return { proposal: data, version: response.headers.get('ETag') ?? '' }
}

/** What the server has made of a proposal is what every page shows from now on, and so is the partnership it has become. */
export function remember(queries: QueryClient, fresh: Versioned) {
  queries.setQueryData(proposalById(fresh.proposal.id).queryKey, fresh)
  void queries.invalidateQueries({ queryKey: ['proposals', 'list'] })
  void queries.invalidateQueries({ queryKey: ['partnerships'] })
}
