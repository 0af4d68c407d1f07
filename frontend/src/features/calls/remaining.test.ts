import { describe, expect, test } from 'vitest'
import { amountInWords, inWords, nextTurn, remaining } from './remaining'

const now = Date.parse('2026-05-29T12:00:00Z')
const spaced = (text: string) => text.replaceAll(/\s/g, ' ')

describe('what is left', () => {
  test.each([
    ['2026-06-10T20:59:59Z', 'in 12 days', '12 days'],
    ['2026-05-31T12:00:00Z', 'in 2 days', '2 days'],
    ['2026-05-31T11:59:59Z', 'in 47 hours', '47 hours'],
    ['2026-05-29T13:59:00Z', 'in 119 minutes', '119 minutes'],
    ['2026-05-29T12:00:20Z', 'in 0 minutes', '0 minutes'],
    ['2026-05-28T12:00:00Z', 'in 0 minutes', '0 minutes'],
  ])('until %s is said %s and never more than there is', (until, within, amount) => {
    expect(inWords(remaining(until, now), 'en')).toBe(within)
    expect(amountInWords(remaining(until, now), 'en')).toBe(amount)
  })

  test.each([
    [1, 'pēc 21 dienas', '21 diena', 'через 21 день', '21 день'],
    [2, 'pēc 22 dienām', '22 dienas', 'через 22 дні', '22 дні'],
    [5, 'pēc 25 dienām', '25 dienas', 'через 25 днів', '25 днів'],
  ])('twenty and %i days in Latvian and Ukrainian', (more, lv, lvAmount, uk, ukAmount) => {
    const left = { unit: 'day' as const, count: 20 + more }
    expect(spaced(inWords(left, 'lv'))).toBe(lv)
    expect(spaced(amountInWords(left, 'lv'))).toBe(lvAmount)
    expect(spaced(inWords(left, 'uk'))).toBe(uk)
    expect(spaced(amountInWords(left, 'uk'))).toBe(ukAmount)
  })
})

test('a call that is to come opens next, an open one closes, a closed one does nothing more', () => {
  const dates = { opensAt: '2026-05-01T00:00:00Z', closesAt: '2026-06-01T00:00:00Z' }
  expect(nextTurn({ phase: 'UPCOMING', ...dates })).toEqual({ turn: 'opens', at: dates.opensAt })
  expect(nextTurn({ phase: 'OPEN', ...dates })).toEqual({ turn: 'closes', at: dates.closesAt })
  expect(nextTurn({ phase: 'CLOSED', ...dates })).toBeUndefined()
  expect(nextTurn({ phase: 'OPEN' })).toBeUndefined()
})
