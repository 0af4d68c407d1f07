import { expect, it } from 'vitest'
import { amountOf, cents, less, together } from './sums'

it('adds to the cent what binary numbers do not', () => {
  expect(together(['0.10', '0.20', '1000', '0.7'])).toBe('1001.00')
  expect(together(['9999999999.99', '0.01'])).toBe('10000000000.00')
})

it('takes nothing from what is not a sum', () => {
  expect(cents('1,5')).toBeUndefined()
  expect(cents('-1')).toBeUndefined()
  expect(cents('1.005')).toBeUndefined()
  expect(together(['', '12.5x', '3'])).toBe('3.00')
})

it('never says less than nothing', () => {
  expect(less('10.00', '9.99')).toBe('0.01')
  expect(less('9.99', '10.00')).toBe('0.00')
})

it('writes cents as the API does', () => {
  expect(amountOf(5n)).toBe('0.05')
  expect(amountOf(-105n)).toBe('-1.05')
})
