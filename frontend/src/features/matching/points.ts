import type { Language } from '@/i18n'

/** Points as people read them: "83.3", "83,3", "8". */
export function points(value: number, language: Language) {
  return new Intl.NumberFormat(language === 'en' ? 'en-GB' : language, { maximumFractionDigits: 1 }).format(value)
}

/** Whether a change has gained something, cost something, or neither, and how much as a number without sign. */
export function balance(gain: number): { kind: 'gained' | 'cost' | 'even'; by: number } {
  const by = Math.abs(Math.round(gain * 10) / 10)
  return { kind: by === 0 ? 'even' : gain > 0 ? 'gained' : 'cost', by }
}

/** How much of what it could bring a part brings, 0 to 100. */
export function share({ brings, weight = 0 }: { brings: number; weight?: number }) {
  return weight === 0 ? 0 : Math.min(100, Math.round((100 * brings) / weight))
}
