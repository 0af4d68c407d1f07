import { lazy, Suspense } from 'react'
import type { CallDetails, MatchRunDetails } from '@/api'
import type { SeenRun } from './match-queries'
import { Outline } from './outline'
import { RunProgress } from './run-progress'
import { useNewRun } from './use-new-run'

const RunResult = lazy(() => import('./run-result-view').then(({ RunResult }) => ({ default: RunResult })))

type ShownRunProps = { call: CallDetails; seen: SeenRun; runs: MatchRunDetails[] }

/** One run: how far it is, or what it came to. */
export function ShownRun({ call, seen, runs }: ShownRunProps) {
  const { run } = seen
  const fresh = useNewRun(call.slug, run.id)
  if (run.work.state === 'DONE')
    return (
      <Suspense fallback={<Outline />}>
        <RunResult call={call} seen={seen} runs={runs} fresh={fresh} />
      </Suspense>
    )
  return <RunProgress seen={seen} fresh={fresh} />
}
