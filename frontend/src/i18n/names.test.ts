import { expect, test } from 'vitest'
import { percent } from './names'

test.each([
  ['en', '12.5\u00A0%'],
  ['lv', '12,5\u00A0%'],
  ['uk', '12,5\u00A0%'],
] as const)('in %s the sign keeps to its number', (language, written) => {
  expect(percent('12.50', language)).toBe(written)
})

test('where a sum is reckoned, the hundredths are shown', () => {
  expect(percent('50', 'en', 2)).toBe('50.00\u00A0%')
})
