import { expect, test } from 'vitest'
import { instantOf, wallOf } from './wall-clock'

test('what is typed counts in the zone of the call, in summer and in winter', () => {
  expect(instantOf({ date: '2026-06-10', time: '17:00' }, 'Europe/Riga')).toBe('2026-06-10T14:00:00Z')
  expect(instantOf({ date: '2026-12-10', time: '17:00' }, 'Europe/Riga')).toBe('2026-12-10T15:00:00Z')
  expect(instantOf({ date: '2026-06-10', time: '17:00' }, 'Europe/Brussels')).toBe('2026-06-10T15:00:00Z')
})

test('one minute before midnight is the whole day', () => {
  expect(instantOf({ date: '2021-06-10', time: '23:59' }, 'Europe/Kyiv')).toBe('2021-06-10T20:59:59Z')
})

test('an hour that summer time leaves out is the one after, one that comes twice the first', () => {
  expect(instantOf({ date: '2026-03-29', time: '03:30' }, 'Europe/Riga')).toBe('2026-03-29T01:30:00Z')
  expect(instantOf({ date: '2026-10-25', time: '03:30' }, 'Europe/Riga')).toBe('2026-10-25T00:30:00Z')
})

test('and it is shown again as it was typed', () => {
  expect(wallOf('2021-06-10T20:59:59Z', 'Europe/Riga')).toEqual({ date: '2021-06-10', time: '23:59' })
  expect(wallOf('2021-06-10T21:00:00Z', 'Europe/Riga')).toEqual({ date: '2021-06-11', time: '00:00' })
})

test('half a date is none', () => {
  expect(instantOf({ date: '', time: '12:00' }, 'Europe/Riga')).toBeUndefined()
})
