import type { CallDetails } from '@/api'
import type { Language } from '@/i18n'

type Dated = Pick<CallDetails, 'phase' | 'opensAt' | 'closesAt'>
type Remaining = { unit: 'day' | 'hour' | 'minute'; count: number }

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** What is left until then: days while there are two or more, then hours, then minutes; never more than there is. */
export function remaining(until: string, now: number): Remaining {
  const left = Math.max(0, new Date(until).getTime() - now)
  if (left >= 2 * day) return { unit: 'day', count: Math.floor(left / day) }
  if (left >= 2 * hour) return { unit: 'hour', count: Math.floor(left / hour) }
  return { unit: 'minute', count: Math.floor(left / minute) }
}

/** "in 12 days", "pēc 12 dienām", "через 12 днів". */
export function inWords({ unit, count }: Remaining, language: Language) {
  return new Intl.RelativeTimeFormat(language).format(count, unit)
}

/** "12 days", "12 dienas", "12 днів". */
export function amountInWords({ unit, count }: Remaining, language: Language) {
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(count)
}

/** What comes next in the life of a call; nothing when it is over, or when its end is not known. */
export function nextTurn({ phase, opensAt, closesAt }: Dated): { turn: 'opens' | 'closes'; at: string } | undefined {
  if (phase === 'UPCOMING' && opensAt) return { turn: 'opens', at: opensAt }
  if (phase === 'OPEN' && closesAt) return { turn: 'closes', at: closesAt }
  return undefined
}
