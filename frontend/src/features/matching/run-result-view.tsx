import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { type CallDetails, Loaded, type MatchRunDetails } from '@/api'
import { useLanguage } from '@/i18n'
import { RowsSkeleton } from '@/ui/skeleton'
import { Board } from './board'
import { candidatesOf, pairsOf, proposalsOf, type SeenRun } from './match-queries'
import { points } from './points'
import { Release } from './release'
import { RunAgain } from './run-again'
import type { NewRun } from './use-new-run'
import { useWishes } from './use-wishes'
import { differs, stillPossible, wishesOf } from './wishes'
import { type Asking, Wishing } from './wishing'
import styles from './matching.module.css'

type RunResultProps = { call: CallDetails; seen: SeenRun; runs: MatchRunDetails[]; fresh: NewRun }

/** What a run came to, and what can be done with that. */
export function RunResult({ call, seen, runs, fresh }: RunResultProps) {
  const language = useLanguage()
  const { run } = seen
  const [wishes, setWishes] = useWishes(seen)
  const pairs = useQuery(pairsOf(run.id, language))
  const candidates = useQuery(candidatesOf(run.id, language))
  const proposals = useQuery({ ...proposalsOf(run.id, language), enabled: run.released !== undefined })
  const taken = (proposals.data ?? []).filter(({ state }) => state === 'OPEN' || state === 'AGREED')
  const possible = stillPossible(wishes, new Set(taken.flatMap(({ host, seeker }) => [host.slug, seeker.slug])))
  const other = differs(wishes, wishesOf(run))
  const asking: Asking = { wishes, setWishes, refused: fresh.refused, settled: run.released !== undefined }
  return (
    <Wishing value={asking}>
      <div className={`wrap ${styles.head}`}>
        <p role="status" className="lead">
          <Verdict run={run} />
        </p>
        {!run.released && (run.result?.pairs ?? 0) > 0 && <Release call={call} seen={seen} main={!other} />}
        <RunAgain wishes={possible} fresh={fresh} other={other} candidates={candidates.data ?? []} released={run.released !== undefined} />
      </div>
      <Loaded query={pairs} skeleton={<div className="wrap"><RowsSkeleton lead={false} /></div>}>
        {(found) => (
          <Loaded query={candidates} skeleton={<div className="wrap"><RowsSkeleton lead={false} /></div>}>
            {(all) => <Board call={call} run={run} runs={runs} pairs={found} candidates={all} proposals={proposals.data ?? []} />}
          </Loaded>
        )}
      </Loaded>
    </Wishing>
  )
}

/** What the run was asked for and what it came to. */
function Verdict({ run }: { run: MatchRunDetails }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { pins, forbids, result, number } = run
  if (!result) return null
  const asked = pins.length + forbids.length > 0
  const counted = { pins: t('matching.pinned', { count: pins.length }), forbids: t('matching.apart', { count: forbids.length }) }
  return (
    <>
      {asked ? t('matching.numberedWith', { number, ...counted }) : `${t('matching.numbered', { number })}.`}{' '}
      {t('matching.result', {
        pairs: t('matching.pairs', { count: result.pairs ?? 0 }),
        leftOut: t('matching.leftOut', { count: result.leftOut ?? 0 }),
        total: points(result.total, language),
      })}{' '}
      {asked && (result.cost > 0 ? t('matching.costs', { points: points(result.cost, language) }) : t('matching.costsNothing'))}
    </>
  )
}
