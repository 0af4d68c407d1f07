import type { Language } from '@/i18n'

/** A sum with its cents, as a calculation shows it; what is none yet, as it was typed. */
export function exactMoney(amount: string, currency: string, language: Language) {
  if (!/^[A-Z]{3}$/.test(currency) || Number.isNaN(Number(amount))) return `${amount} ${currency}`
  const format = new Intl.NumberFormat(language === 'en' ? 'en-GB' : language, { style: 'currency', currency, minimumFractionDigits: 2 })
  return format.format(amount as Intl.StringNumericLiteral)
}
