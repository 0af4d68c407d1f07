import { expect, test } from 'vitest'
import { isSaid, pointsOf, scoresOf } from './scoring'

const criteria = [
  { code: 'relevance', weight: 40 },
  { code: 'plan', weight: 35 },
  { code: 'budget', weight: 25 },
]

test('each criterion brings its weight by its score', () => {
  expect(pointsOf(criteria, [{ criterion: 'relevance', score: 5 }, { criterion: 'plan', score: 4 }, { criterion: 'budget', score: 0 }])).toBe('68.00')
})

test('what is not applicable, and what is not said yet, changes no average', () => {
  expect(pointsOf(criteria, [{ criterion: 'relevance', score: 4 }, { criterion: 'plan', notApplicable: true }])).toBe('80.00')
})

test('a part of a point is rounded down, never up', () => {
  const thirds = [{ code: 'one', weight: 1 }, { code: 'two', weight: 2 }]
  expect(pointsOf(thirds, [{ criterion: 'one', score: 0 }, { criterion: 'two', score: 5 }])).toBe('66.66')
})

test('without any score there are no points', () => {
  expect(pointsOf(criteria, [{ criterion: 'plan', notApplicable: true }])).toBeUndefined()
})

test('a criterion is said with a score or as not applicable, and with a justification', () => {
  const why = 'Forty young people take part.'
  expect(isSaid({ criterion: 'plan', score: 0, justification: why })).toBe(true)
  expect(isSaid({ criterion: 'plan', notApplicable: true, justification: why })).toBe(true)
  expect(isSaid({ criterion: 'plan', score: 3, justification: ' ' })).toBe(false)
  expect(isSaid({ criterion: 'plan', justification: why })).toBe(false)
})

test('scores stand in the order of the criteria', () => {
  expect(scoresOf(criteria, [{ criterion: 'budget', score: 2 }]).map(({ criterion, score }) => [criterion, score])).toEqual([
    ['relevance', undefined],
    ['plan', undefined],
    ['budget', 2],
  ])
})
