import type { Money } from '@/api'
import { useLanguage } from '@/i18n'
import { money } from '@/i18n/names'

/** A sum in cents, exact; nothing when it is not a sum. */
export function cents(amount: string): bigint | undefined {
  const found = /^(\d{1,12})(?:\.(\d{1,2}))?$/.exec(amount)
  return found ? BigInt(found[1]!) * 100n + BigInt((found[2] ?? '').padEnd(2, '0') || 0) : undefined
}

/** Cents as the API writes them. */
export function amountOf(sum: bigint) {
  const digits = String(sum < 0n ? -sum : sum).padStart(3, '0')
  return `${sum < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}

/** All of them together; what is no sum adds nothing. */
export function together(amounts: string[]) {
  return amountOf(amounts.reduce((sum, amount) => sum + (cents(amount) ?? 0n), 0n))
}

/** One less another, nothing when that would be less than nothing. */
export function less(one: string, other: string) {
  const rest = (cents(one) ?? 0n) - (cents(other) ?? 0n)
  return amountOf(rest > 0n ? rest : 0n)
}

export const isSome = ({ amount }: Money) => (cents(amount) ?? 0n) > 0n

/** A sum in the page’s language. */
export function useSum() {
  const language = useLanguage()
  return ({ amount, currency }: Money) => money(amount, currency, language)
}
