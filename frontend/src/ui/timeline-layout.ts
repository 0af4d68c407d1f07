import type { Period } from '@/i18n/period'

export type Scale = 'MONTH' | 'SEASON' | 'YEAR'
export type Tick = { from: string; at: number; scale: Scale }
export type Bar<Item> = { item: Item; start: number; width: number; exact: boolean }
export type Layout<Item> = { ticks: Tick[]; bars: Bar<Item>[]; undated: Item[]; scale: Scale }

const day = 86_400_000
const longestInMonths = 150 * day
const longestInSeasons = 3.2 * 365 * day

/** Places periods on a scale that suits their span: months, seasons, or years. All numbers are shares of the width. */
export function layOut<Item extends { period?: Period | null | undefined }>(items: Item[]): Layout<Item> {
  const dated = items.flatMap((item) => (item.period ? [{ item, period: item.period }] : []))
  const undated = items.filter((item) => !item.period)
  if (dated.length === 0) return { ticks: [], bars: [], undated, scale: 'YEAR' }

  const first = Math.min(...dated.map(({ period }) => start(period)))
  const last = Math.max(...dated.map(({ period }) => end(period)))
  const span = last - first
  const scale = span <= longestInMonths ? 'MONTH' : span <= longestInSeasons ? 'SEASON' : 'YEAR'
  const left = snap(first, scale)
  const marks = [left]
  while (marks.at(-1)! < last) marks.push(next(marks.at(-1)!, scale))
  const width = marks.at(-1)! - left
  const share = (instant: number) => (instant - left) / width

  return {
    scale,
    undated,
    ticks: marks.slice(0, -1).map((mark) => ({ from: iso(mark), at: share(mark), scale })),
    bars: dated
      .toSorted((one, other) => start(one.period) - start(other.period) || end(one.period) - end(other.period))
      .map(({ item, period }) => ({
        item,
        start: share(start(period)),
        width: share(end(period)) - share(start(period)),
        exact: period.precision === 'DAY',
      })),
  }
}

const utc = (date: string) => Date.parse(`${date}T00:00:00Z`)
const iso = (instant: number) => new Date(instant).toISOString().slice(0, 10)
const start = (period: Period) => utc(period.from)

/** The end of the last day; an open end is drawn as long as its unit, for nobody knows more. */
function end(period: Period) {
  if (period.to) return utc(period.to) + day
  const units = { DAY: 1, MONTH: 31, SEASON: 92, YEAR: 365 }
  return utc(period.from) + units[period.precision] * day
}

function snap(instant: number, scale: Scale) {
  const date = new Date(instant)
  const month = date.getUTCMonth()
  if (scale === 'YEAR') return Date.UTC(date.getUTCFullYear(), 0)
  if (scale === 'MONTH') return Date.UTC(date.getUTCFullYear(), month)
  return Date.UTC(date.getUTCFullYear(), month - ((month + 1) % 3))
}

function next(mark: number, scale: Scale) {
  const date = new Date(mark)
  const months = { MONTH: 1, SEASON: 3, YEAR: 12 }[scale]
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months)
}
