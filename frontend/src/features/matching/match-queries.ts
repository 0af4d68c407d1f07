import { type QueryClient, queryOptions } from '@tanstack/react-query'
import { everyItem, type MatchRunDetails } from '@/api'
import { getChanges, getRun, listCandidates, listPairs, listProposalsOf, listRuns } from './match-api'

const pause = 700

/** While the server computes it. */
export const goesOn = ({ work }: Pick<MatchRunDetails, 'work'>) => work.state === 'QUEUED' || work.state === 'RUNNING'

export type SeenRun = { run: MatchRunDetails; version: string }

export function seen({ data, response }: { data: MatchRunDetails; response: Response }): SeenRun {
  return { run: data, version: response.headers.get('ETag') ?? '' }
}

/** All runs of a call, newest first; asked for again and again while one goes on. */
export function runsOf(call: string, language: string) {
  return queryOptions({
    queryKey: ['match-runs', 'of', call, language],
    queryFn: ({ signal }) => everyItem((after) => listRuns(call, after, signal)),
    staleTime: 0,
    refetchInterval: ({ state }) => (state.data?.some(goesOn) ? pause : false),
  })
}

/** One run with the version that a step has to name. */
export function runById(id: string) {
  return queryOptions({
    queryKey: ['match-runs', 'one', id],
    queryFn: async ({ signal }) => seen(await getRun(id, signal)),
    refetchInterval: ({ state }) => (state.data && goesOn(state.data.run) ? pause : false),
  })
}

export function pairsOf(run: string, language: string) {
  return queryOptions({
    queryKey: ['match-runs', 'pairs', run, language],
    queryFn: ({ signal }) => everyItem((after) => listPairs(run, after, signal)),
    staleTime: Infinity,
  })
}

export function candidatesOf(run: string, language: string) {
  return queryOptions({
    queryKey: ['match-runs', 'candidates', run, language],
    queryFn: ({ signal }) => everyItem((after) => listCandidates(run, after, signal)),
    staleTime: Infinity,
  })
}

export function changesSince(run: string, before: string, language: string) {
  return queryOptions({
    queryKey: ['match-runs', 'changes', run, before, language],
    queryFn: async ({ signal }) => (await getChanges(run, before, signal)).data,
    staleTime: Infinity,
  })
}

export function proposalsOf(run: string, language: string) {
  return queryOptions({
    queryKey: ['proposals', 'of-run', run, language],
    queryFn: ({ signal }) => everyItem((after) => listProposalsOf(run, after, signal)),
    staleTime: 0,
  })
}

/** What the server has made of a run is what the page shows from now on. */
export function remember(queries: QueryClient, fresh: SeenRun) {
  queries.setQueryData(runById(fresh.run.id).queryKey, fresh)
  void queries.invalidateQueries({ queryKey: ['match-runs', 'of'] })
  void queries.invalidateQueries({ queryKey: ['proposals'] })
}
