import { expect, test } from 'vitest'
import { freeCode, isComplete, triable, type WrittenCriterion } from './criterion-kinds'

test.each<[boolean, WrittenCriterion]>([
  [false, {}],
  [true, { kind: 'NOT_CAPITAL' }],
  [true, { kind: 'NEW_PARTNERSHIP' }],
  [false, { kind: 'COUNTRY', countries: [] }],
  [true, { kind: 'COUNTRY', countries: ['LV'] }],
  [false, { kind: 'POPULATION' }],
  [true, { kind: 'POPULATION', from: 400 }],
  [false, { kind: 'POPULATION', from: 400, to: 'many' }],
  [false, { kind: 'POPULATION', from: 400, to: 300 }],
  [false, { kind: 'THEMES', atLeast: 2, themes: ['education'] }],
  [true, { kind: 'THEMES', atLeast: 1, themes: ['education'] }],
  [false, { kind: 'DECLARATION', code: 'motivation', text: { en: { text: ' ' } } }],
  [true, { kind: 'DECLARATION', code: 'motivation', text: { en: { text: 'We want to.' } } }],
])('%s that it can be tried: %j', (complete, criterion) => {
  expect(isComplete(criterion)).toBe(complete)
})

test('what is said twice is tried once; for each side it is not twice', () => {
  const twice: WrittenCriterion[] = [{ kind: 'NOT_CAPITAL' }, { kind: 'NOT_CAPITAL' }, { kind: 'NOT_CAPITAL', side: 'HOST' }]
  expect(triable(twice)).toEqual([{ kind: 'NOT_CAPITAL' }, { kind: 'NOT_CAPITAL', side: 'HOST' }])
})

test('a declaration gets a code that no other has', () => {
  expect(freeCode([{ kind: 'DECLARATION', code: 'declaration-1' }, { kind: 'DECLARATION', code: 'motivation' }], 'declaration')).toBe('declaration-2')
})
