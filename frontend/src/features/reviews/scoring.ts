import type { ReviewCriterion, Score } from '@/api'

/** The best score a criterion can get. */
export const best = 5

/** What scores come to so far, of 100, rounded down as the server rounds: "64.00"; nothing while no criterion counts. */
export function pointsOf(criteria: Pick<ReviewCriterion, 'code' | 'weight'>[], scores: Score[]): string | undefined {
  let brought = 0
  let most = 0
  for (const { code, weight = 0 } of criteria) {
    const found = scores.find(({ criterion }) => criterion === code)
    if (found?.score === undefined || found.notApplicable) continue
    brought += weight * found.score
    most += weight * best
  }
  // Whole numbers until the last step: nothing is lost on the way.
  return most === 0 ? undefined : (Math.floor((brought * 10_000) / most) / 100).toFixed(2)
}

export function isSaid({ score, notApplicable, justification }: Score) {
  return (score !== undefined) !== Boolean(notApplicable) && Boolean(justification?.trim())
}

/** One row for each criterion, in their order: a place in the scores is a place in the criteria. */
export function scoresOf(criteria: Pick<ReviewCriterion, 'code'>[], scores: Score[] = []): Score[] {
  return criteria.map(({ code }) => ({ notApplicable: false, ...scores.find(({ criterion }) => criterion === code), criterion: code }))
}
