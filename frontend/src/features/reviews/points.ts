import type { Language } from '@/i18n'

/** Points as people read them: "83.33", "83,33", "80". They are rounded down already and stay so. */
export function points(value: number | string, language: Language) {
  return new Intl.NumberFormat(language === 'en' ? 'en-GB' : language, { maximumFractionDigits: 2 }).format(Number(value))
}
