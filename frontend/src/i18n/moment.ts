import type { Language } from './languages'

const locale = (language: Language) => (language === 'en' ? 'en-GB' : language)

/** An instant in the reader's zone: "21 November 2026 at 14:05". */
export function momentInWords(instant: string | Date, language: Language) {
  return new Intl.DateTimeFormat(locale(language), { dateStyle: 'long', timeStyle: 'short' }).format(new Date(instant))
}

export function timeInWords(instant: Date, language: Language) {
  return new Intl.DateTimeFormat(locale(language), { timeStyle: 'short' }).format(instant)
}

export function dayOf(instant: string, language: Language) {
  return new Intl.DateTimeFormat(locale(language), { dateStyle: 'long' }).format(new Date(instant))
}

/** The zone those times are in, by its place and its distance: "Riga (GMT+2)". */
export function zoneInWords(language: Language) {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
  const parts = new Intl.DateTimeFormat(locale(language), { timeZoneName: 'longGeneric' }).formatToParts(new Date())
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone
  return timeZone === 'UTC' ? 'UTC' : name
}
