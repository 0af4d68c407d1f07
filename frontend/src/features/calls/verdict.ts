import type { CallPhase, Outcome } from '@/api'

export type Verdict = { words: 'yes' | 'declare' | 'almost' | 'no'; count: number }

/** The answer in one word and how many outcomes stand behind it; what stands against it weighs more than what is missing. */
export function verdictOf(outcomes: { outcome: Outcome }[]): Verdict {
  const count = (outcome: Outcome) => outcomes.filter((each) => each.outcome === outcome).length
  if (count('NOT_MET') > 0) return { words: 'no', count: count('NOT_MET') }
  if (count('UNKNOWN') > 0) return { words: 'almost', count: count('UNKNOWN') }
  if (count('TO_DECLARE') > 0) return { words: 'declare', count: count('TO_DECLARE') }
  return { words: 'yes', count: 0 }
}

/** What to say beneath it: once a call is closed nothing helps any more, before it opens one can only prepare. */
export function adviceFor({ words }: Verdict, phase: CallPhase): 'closed' | 'no' | 'almost' | 'wait' | 'apply' {
  if (phase === 'CLOSED') return 'closed'
  if (words === 'no' || words === 'almost') return words
  return phase === 'UPCOMING' ? 'wait' : 'apply'
}
