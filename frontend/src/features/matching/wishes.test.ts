import { expect, test } from 'vitest'
import { differs, saidAgainst, stillPossible, wished, wishFor, type Wishes } from './wishes'

const none: Wishes = { pins: [], forbids: [] }
const ab = { host: 'a', seeker: 'b' }
const ac = { host: 'a', seeker: 'c' }

test('a pair is pinned or kept apart, never both', () => {
  const pinned = wished(none, 'pins', ab)
  expect(pinned).toEqual({ pins: [ab], forbids: [] })
  expect(wishFor(pinned, { ...ab })).toBe('pins')
  expect(wished(pinned, 'forbids', ab)).toEqual({ pins: [], forbids: [ab] })
})

test('wished again it is taken back, and the others stay', () => {
  const both = wished(wished(none, 'forbids', ab), 'forbids', ac)
  expect(wished(both, 'forbids', ab)).toEqual({ pins: [], forbids: [ac] })
  expect(wishFor(none, ab)).toBeUndefined()
})

test('only the pair is sent, whatever else is known of it', () => {
  const shown = { ...ab, pinned: false }
  expect(wished(none, 'pins', shown).pins).toEqual([ab])
})

test('a run differs by what is asked for, not by its order', () => {
  const run = { pins: [ab, ac], forbids: [] }
  expect(differs({ pins: [ac, ab], forbids: [] }, run)).toBe(false)
  expect(differs({ pins: [ab], forbids: [] }, run)).toBe(true)
  expect(differs({ pins: [ab], forbids: [ac] }, { pins: [ab], forbids: [ab] })).toBe(true)
})

test('what the server says stands at the pair it was said of', () => {
  const sent = { pins: [ab, ac], forbids: [] }
  const errors = [{ pointer: '/pins/1', code: 'pin-refused', message: 'Both are in the same country.' }]
  expect(saidAgainst(ac, sent, errors)).toBe('Both are in the same country.')
  expect(saidAgainst(ab, sent, errors)).toBeUndefined()
  expect(saidAgainst(ac, { pins: [], forbids: [ac] }, errors)).toBeUndefined()
})

test('whoever has a proposal takes no part in the next run', () => {
  const cd = { host: 'c', seeker: 'd' }
  expect(stillPossible({ pins: [ab, cd], forbids: [ac] }, new Set(['b', 'a']))).toEqual({ pins: [cd], forbids: [] })
})
