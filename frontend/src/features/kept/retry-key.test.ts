import { afterEach, expect, it } from 'vitest'
import { answered, retryKey } from './retry-key'

afterEach(() => {
  answered('project/new')
  localStorage.clear()
})

it('is the same for a retry of the same request', () => {
  expect(retryKey('project/new', { title: 'a', sdgs: [1] })).toBe(retryKey('project/new', { sdgs: [1], title: 'a' }))
})

it('is another for another request', () => {
  expect(retryKey('project/new', { title: 'a' })).not.toBe(retryKey('project/new', { title: 'b' }))
})

it('is another once the request has been answered', () => {
  const first = retryKey('project/new', { title: 'a' })
  answered('project/new')
  expect(retryKey('project/new', { title: 'a' })).not.toBe(first)
})

it('outlives the page', () => {
  const key = retryKey('project/new', { title: 'a' })
  expect(JSON.parse(localStorage.getItem('tilti.retry/project/new')!)).toMatchObject({ key })
})
