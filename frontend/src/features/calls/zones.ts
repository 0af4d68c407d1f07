import type { CallDetails } from '@/api'
import type { Language } from '@/i18n'

const zoneOfCountry: Record<string, string> = { LV: 'Europe/Riga', UA: 'Europe/Kyiv' }
const locale = (language: Language) => (language === 'en' ? 'en-GB' : language)

/** Browsers know some zones by their former names. */
const canonical = (zone: string) => (zone === 'Europe/Kiev' ? 'Europe/Kyiv' : zone)

export const readersZone = () => canonical(Intl.DateTimeFormat().resolvedOptions().timeZone)

/** The zones in which a call's dates are told: the organiser's, those of Latvia and Ukraine where it concerns them, the reader's. */
export function zonesOf(call: Pick<CallDetails, 'zone' | 'criteria' | 'project'>, reader = readersZone()): string[] {
  const countries = new Set([
    ...call.project.leads.map(({ country }) => country),
    ...call.criteria.flatMap((criterion) => ('countries' in criterion ? (criterion.countries ?? []) : [])),
  ])
  const concerned = Object.keys(zoneOfCountry).filter((country) => countries.has(country)).map((country) => zoneOfCountry[country]!)
  return [...new Set([canonical(call.zone), ...concerned, reader])]
}

/** One instant as the clocks show it, zones with the same time together. */
export function clocksAt(instant: string, zones: string[], language: Language, dateStyle?: 'long' | 'medium'): { time: string; zones: string[] }[] {
  const byTime = new Map<string, string[]>()
  for (const zone of zones) {
    const time = timeAt(instant, zone, language, dateStyle)
    byTime.set(time, [...(byTime.get(time) ?? []), zone])
  }
  return [...byTime].map(([time, same]) => ({ time, zones: same }))
}

export function timeAt(instant: string, timeZone: string, language: Language, dateStyle: 'long' | 'medium' = 'long') {
  return new Intl.DateTimeFormat(locale(language), { dateStyle, timeStyle: 'short', timeZone })
    .format(new Date(instant))
    .replace(/ g\. /, ' gada ')
}

export function dayAt(instant: string, timeZone: string, language: Language) {
  return new Intl.DateTimeFormat(locale(language), { dateStyle: 'long', timeZone }).format(new Date(instant)).replace(/ g\. /, ' gada ')
}

/** A zone we have no word for, in the words of the browser: "Central European Time". */
export function zoneName(timeZone: string, language: Language) {
  const parts = new Intl.DateTimeFormat(locale(language), { timeZone, timeZoneName: 'longGeneric' }).formatToParts(new Date())
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone
}
