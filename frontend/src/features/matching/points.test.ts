import { expect, test } from 'vitest'
import { balance, points, share } from './points'

test('points are read with the comma or point of the language', () => {
  expect(points(83.25, 'en')).toBe('83.3')
  expect(points(83.25, 'lv')).toBe('83,3')
  expect(points(8, 'uk')).toBe('8')
})

test('a change gains, costs, or does neither', () => {
  expect(balance(12.5)).toEqual({ kind: 'gained', by: 12.5 })
  expect(balance(-8.25)).toEqual({ kind: 'cost', by: 8.2 })
  expect(balance(0.01)).toEqual({ kind: 'even', by: 0 })
})

test('a part is measured by what it could bring; one that counts for nothing brings nothing', () => {
  expect(share({ brings: 30, weight: 40 })).toBe(75)
  expect(share({ brings: 0 })).toBe(0)
})
