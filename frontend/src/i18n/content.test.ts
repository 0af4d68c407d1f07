import { expect, test } from 'vitest'
import { pick } from './content'

const text = (value: string, state?: 'SOURCE' | 'HUMAN') => ({ text: value, ...(state && { state }) })

test('a text is shown in the language of the page', () => {
  expect(pick({ lv: text('tilts', 'SOURCE'), en: text('bridge', 'HUMAN') }, 'en')).toEqual({ text: 'bridge', language: 'en', state: 'HUMAN' })
})

test('without it, in the language it was written in', () => {
  expect(pick({ en: text('bridge', 'HUMAN'), de: text('Brücke', 'SOURCE') }, 'uk')?.language).toBe('de')
})

test('without a stated source, English comes before Latvian before Ukrainian before the rest', () => {
  expect(pick({ pl: text('most'), uk: text('міст'), lv: text('tilts') }, 'en')?.language).toBe('lv')
  expect(pick({ pl: text('most'), uk: text('міст') }, 'en')?.language).toBe('uk')
  expect(pick({ pl: text('most') }, 'en')?.language).toBe('pl')
})

test('an empty translation is no translation', () => {
  expect(pick({ en: text(''), lv: text('tilts', 'SOURCE') }, 'en')?.language).toBe('lv')
  expect(pick({}, 'en')).toBeUndefined()
  expect(pick(null, 'en')).toBeUndefined()
})
