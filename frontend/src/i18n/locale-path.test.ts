import { beforeEach, expect, test } from 'vitest'
import { preferredLanguage, rememberLanguage } from './languages'
import { localeRewrite, localised, setPathLanguage } from './locale-path'

const url = (path: string) => new URL(path, 'http://localhost')

beforeEach(() => localStorage.clear())

test('the router sees a path without its language', () => {
  expect(localeRewrite.input({ url: url('/uk/projects/x?q=1') }).href).toBe('http://localhost/projects/x?q=1')
  expect(localeRewrite.input({ url: url('/lv') }).pathname).toBe('/')
  expect(localeRewrite.input({ url: url('/ukraine') }).pathname).toBe('/ukraine')
})

test('the address bar shows it with the language of the page', () => {
  setPathLanguage('uk')
  expect(localeRewrite.output({ url: url('/projects?status=ACTIVE') }).href).toBe('http://localhost/uk/projects?status=ACTIVE')
  expect(localised('/', 'en')).toBe('/en')
})

test('the language is the one in the address, then the one chosen before, then the browser’s, then Latvian', () => {
  expect(preferredLanguage('/', ['de-DE', 'uk-UA', 'en'])).toBe('uk')
  expect(preferredLanguage('/', ['de-DE'])).toBe('lv')
  rememberLanguage('en')
  expect(preferredLanguage('/', ['uk-UA'])).toBe('en')
  expect(preferredLanguage('/lv/projects', ['uk-UA'])).toBe('lv')
})
