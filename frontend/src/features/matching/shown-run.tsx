import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import type { CallDetails, MatchRunDetails } from '@/api'
import type { SeenRun } from './match-queries'
import { Outline } from './outline'
import { RunProgress } from './run-progress'
import { useNewRun } from './use-new-run'

const RunResult = lazy(() => import('./run-result-view').then(({ RunResult }) => ({ default: RunResult })))

type ShownRunProps = { call: CallDetails; seen: SeenRun; runs: MatchRunDetails[] }

/** One run: how far it is, or what it came to. */
export function ShownRun({ call, seen, runs }: ShownRunProps) {
  const { t } = useTranslation()
  const { run } = seen
  const fresh = useNewRun(call.slug)
  if (run.work.state === 'DONE')
    return (
      <Suspense fallback={<Outline />}>
        <RunResult call={call} seen={seen} runs={runs} fresh={fresh} />
      </Suspense>
    )
  return (
    <div className="wrap thing-head stack">
      <h1 tabIndex={-1}>{t('matching.numbered', { number: run.number })}</h1>
      <RunProgress seen={seen} fresh={fresh} />
    </div>
  )
}
