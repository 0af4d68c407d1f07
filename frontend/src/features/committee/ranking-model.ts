import type { CallBudget, RankedApplication } from '@/api'
import { cents } from './cents'

/** How an application stands to the budget line. */
export type Standing = 'awarded' | 'proposed' | 'fits' | 'beyond' | 'out'

/** One application's part of the sums that add up from the first to the last; empty for one that takes no money. */
export type Step = { row: RankedApplication; standing: Standing; from: bigint; to: bigint }

/** What it takes of the budget when it is awarded. */
export function sumOf({ proposed, decided, requested }: RankedApplication) {
  return cents(decided?.amount ?? proposed?.amount ?? requested)
}

/** Grants first, from nothing up; then those that wait, from what is awarded up, as far as the server says. */
export function stepsOf(rows: RankedApplication[], { awarded, left }: CallBudget): Step[] {
  const given = awarded ? cents(awarded) : 0n
  const free = left ? cents(left) : 0n
  let upTo = 0n
  return rows.map((row) => {
    const sum = sumOf(row)
    if (row.state === 'APPROVED') {
      const from = upTo
      upTo += sum
      return { row, standing: 'awarded', from, to: upTo }
    }
    if (!waits(row)) return { row, standing: 'out', from: given, to: given }
    const to = given + (row.left ? free - cents(row.left) : free + (row.lacking ? cents(row.lacking) : 0n))
    return { row, standing: !row.left ? 'beyond' : row.proposed?.kind === 'AWARD' ? 'proposed' : 'fits', from: to - sum, to }
  })
}

/** Whether it still can get money. */
export function waits({ state, fit }: RankedApplication) {
  return state !== 'APPROVED' && state !== 'REJECTED' && fit
}

/** How far the budget reaches: how many of those that wait, what is left then, and what the others ask beyond it. */
export function reachOf(steps: Step[]) {
  const waiting = steps.filter(({ row }) => waits(row))
  const fitting = waiting.filter(({ row }) => row.left)
  return {
    waiting: waiting.length,
    fitting: fitting.length,
    left: fitting.at(-1)?.row.left,
    lacking: waiting.findLast(({ row }) => row.lacking)?.row.lacking,
    awarded: steps.filter(({ standing }) => standing === 'awarded').length,
  }
}
