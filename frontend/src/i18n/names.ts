import type { Language } from './languages'

const cache = new Map<string, Intl.DisplayNames>()

function names(language: Language, type: 'region' | 'language') {
  const key = `${language}-${type}`
  let found = cache.get(key)
  if (!found) cache.set(key, (found = new Intl.DisplayNames([language], { type, fallback: 'code' })))
  return found
}

export function countryName(code: string, language: Language) {
  return names(language, 'region').of(code) ?? code
}

export function languageName(code: string, language: Language) {
  return names(language, 'language').of(code) ?? code
}

/** "Latvia, Ukraine and Sweden" in the page's language. */
export function listOf(items: string[], language: Language) {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(items)
}

export function byName(language: Language) {
  return new Intl.Collator(language).compare
}

export function count(value: number, language: Language) {
  return new Intl.NumberFormat(language === 'en' ? 'en-GB' : language).format(value)
}

export function money(amount: string, currency: string, language: Language) {
  const format = new Intl.NumberFormat(language === 'en' ? 'en-GB' : language, {
    style: 'currency',
    currency,
    minimumFractionDigits: amount.endsWith('.00') || !amount.includes('.') ? 0 : 2,
  })
  return format.format(amount as Intl.StringNumericLiteral)
}

/** "50 %" of a number of hundredths, as the API writes it too: the sign stays with its number. */
export function percent(share: string | number, language: Language, minimumFractionDigits = 0) {
  const format = new Intl.NumberFormat(language === 'en' ? 'en-GB' : language, { minimumFractionDigits, maximumFractionDigits: 2 })
  return `${format.format(Number(share))}\u00A0%`
}
