import type { TFunction } from 'i18next'
import type { Lasted, Since, Until } from '@/api'
import type { Language } from '@/i18n'
import { periodInWords } from '@/i18n/period'

/** When it began, as exactly as it is known and no more: "Since 2003 or earlier". */
export function sinceInWords(since: Since | null | undefined, language: Language, t: TFunction): string {
  if (!since) return t('partnership.since.unknown')
  const { date, precision, orEarlier } = since
  if (precision === 'YEAR') return t(orEarlier ? 'partnership.since.yearOrEarlier' : 'partnership.since.year', { year: date.slice(0, 4) })
  return t(orEarlier ? 'partnership.since.orEarlier' : 'partnership.since.exactly', { when: unitInWords(date, precision, language, t) })
}

/** When it ended: "ended in 2019". */
export function endedInWords(ended: Until | null | undefined, language: Language, t: TFunction): string {
  if (!ended) return t('partnership.ended.unknown')
  if (ended.precision === 'YEAR') return t('partnership.ended.year', { year: ended.date.slice(0, 4) })
  return t('partnership.ended.exactly', { when: unitInWords(ended.date, ended.precision, language, t) })
}

/** For how many whole years, no more exactly than it is known: "at least 22 years". */
export function lastedInWords(lasted: Lasted | null | undefined, t: TFunction): string {
  const atLeast = lasted?.atLeast ?? 0
  const atMost = lasted?.atMost ?? undefined
  if (atMost === undefined) return atLeast > 0 ? t('partnership.lasted.atLeast', { count: atLeast }) : t('partnership.lasted.unknown')
  if (atLeast === 0) return t('partnership.lasted.under', { count: atMost + 1 })
  if (atLeast === atMost) return t('partnership.lasted.exactly', { count: atMost })
  return t('partnership.lasted.between', { from: atLeast, count: atMost })
}

function unitInWords(date: string, precision: Since['precision'], language: Language, t: TFunction) {
  // A day within the unit names it; as its own end it is not open.
  return periodInWords({ from: date, to: date, precision }, language, t)
}
