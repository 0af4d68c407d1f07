import type { Money } from '@/api'

/** A sum in whole cents, so that nothing is rounded: "1999.99" is 199999n. */
export function cents({ amount }: Money): bigint {
  const [whole = '0', part = ''] = amount.split('.')
  return BigInt(whole + part.padEnd(2, '0').slice(0, 2))
}

export function moneyOf(sum: bigint, { currency }: Money): Money {
  const digits = (sum < 0n ? -sum : sum).toString().padStart(3, '0')
  return { amount: `${sum < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`, currency }
}

/** A sum as it is typed in a page's language, as the API takes it: "1 999,9" is "1999.9". */
export function typedSum(text: string) {
  return text.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.')
}

/** Whether what was typed is a sum that can be reckoned with. */
export function isSum(amount: string) {
  return /^\d{1,12}(\.\d{1,2})?$/.test(amount)
}
