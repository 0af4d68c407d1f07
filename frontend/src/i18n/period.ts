import type { TFunction } from 'i18next'
import type { Language } from './languages'

/** When something is, as exactly as it is known; dates are snapped outwards to the unit. */
export type Period = { from: string; to?: string | null; precision: 'DAY' | 'MONTH' | 'SEASON' | 'YEAR' }

export type Season = 'winter' | 'spring' | 'summer' | 'autumn'

const seasons: Season[] = ['winter', 'spring', 'summer', 'autumn']

/** The season a day falls in; a winter has the year of its January. */
export function seasonOf(date: string): { season: Season; year: number } {
  const year = Number(date.slice(0, 4))
  const month = Number(date.slice(5, 7))
  return { season: seasons[Math.floor((month % 12) / 3)]!, year: month === 12 ? year + 1 : year }
}

export function seasonName(date: string, t: TFunction) {
  const { season, year } = seasonOf(date)
  return t(`period.${season}`, { year })
}

/** A period in words, no more precise than it is known. */
export function periodInWords(period: Period, language: Language, t: TFunction): string {
  const { from, to } = period
  if (period.precision === 'DAY' || period.precision === 'MONTH') {
    const format = formatOf(period.precision, language)
    const words = to ? format.formatRange(utc(from), utc(to)) : t('period.open', { start: format.format(utc(from)) })
    // ICU abbreviates a lone Latvian month's year and spells it out in a range; we always spell it out.
    return words.replace(/ g\. /, ' gada ')
  }
  const name = (date: string) =>
    period.precision === 'SEASON' ? seasonName(date, t) : t('period.year', { year: date.slice(0, 4) })
  if (!to) return t('period.open', { start: name(from) })
  if (name(from) === name(to)) return name(from)
  if (period.precision === 'YEAR') return t('period.years', { start: from.slice(0, 4), end: to.slice(0, 4) })
  return t('period.range', { start: name(from), end: name(to) })
}

export function dayInWords(date: string, language: Language) {
  return formatOf('DAY', language).format(utc(date.slice(0, 10)))
}

function formatOf(precision: 'DAY' | 'MONTH', language: Language) {
  const day = precision === 'DAY' ? ({ day: 'numeric' } as const) : {}
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { ...day, month: 'long', year: 'numeric', timeZone: 'UTC' })
}

function utc(date: string) {
  return new Date(`${date}T00:00:00Z`)
}
