import { type Period, type Season, seasonOf } from '@/i18n/period'

/** A day "2021-09-01", a month "2021-09", a season "2021-autumn" or a year "2021", as the inputs hold them. */
export type Unit = string

const firstMonth: Record<Season, number> = { winter: 0, spring: 3, summer: 6, autumn: 9 }

export function unitOf(date: string, precision: Period['precision']): Unit {
  if (precision === 'DAY') return date
  if (precision === 'MONTH') return date.slice(0, 7)
  if (precision === 'YEAR') return date.slice(0, 4)
  const { season, year } = seasonOf(date)
  return `${year}-${season}`
}

export function periodToUnits(period: Period): { from: Unit; to: Unit | null } {
  return { from: unitOf(period.from, period.precision), to: period.to ? unitOf(period.to, period.precision) : null }
}

/** The period the units span, its ends snapped outwards to the first and the last day; never ending before it begins. */
export function unitToPeriod(precision: Period['precision'], from: Unit, to: Unit | null): Period {
  const start = firstDay(precision, from)
  const end = to && lastDay(precision, to)
  return { precision, from: start, to: end && end < start ? lastDay(precision, from) : end }
}

function firstDay(precision: Period['precision'], unit: Unit) {
  if (precision === 'DAY') return unit
  const [year, month] = yearAndMonth(precision, unit)
  return iso(year, month, 1)
}

function lastDay(precision: Period['precision'], unit: Unit) {
  if (precision === 'DAY') return unit
  const [year, month] = yearAndMonth(precision, unit)
  return iso(year, month + { MONTH: 1, SEASON: 3, YEAR: 12 }[precision], 0)
}

/** The first month of the unit, counted from 1; a winter begins in the December before its year. */
function yearAndMonth(precision: Period['precision'], unit: Unit): [number, number] {
  const year = Number(unit.slice(0, 4))
  if (precision === 'YEAR') return [year, 1]
  if (precision === 'MONTH') return [year, Number(unit.slice(5, 7))]
  return [year, firstMonth[unit.slice(5) as Season]]
}

function iso(year: number, month: number, day: number) {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10)
}
