import { expect, test } from 'vitest'
import { parseSearch, stringifySearch } from '@/ui/search-string'
import { projectFilters, projectQuery } from './project-filters'

test('an address becomes filters, and the filters the same address', () => {
  const address = '?q=tilti&status=ACTIVE&status=PLANNED&theme=education&sdg=11&country=UA&from=2021&sort=title'
  const filters = projectFilters(parseSearch(address))
  expect(filters).toMatchObject({ q: 'tilti', status: ['ACTIVE', 'PLANNED'], theme: ['education'], country: ['UA'], from: '2021', sort: 'title' })
  expect(stringifySearch(filters)).toBe(address)
})

test('what is not a known value is as if it were not there', () => {
  const filters = projectFilters(parseSearch('?status=FINISHED&sort=random&from=lately&q=%20&colour=red'))
  expect(Object.values(filters).filter((value) => value !== undefined)).toEqual([])
  expect(stringifySearch(filters)).toBe('')
})

test('the API is asked for whole years', () => {
  expect(projectQuery({ from: '2021', to: '2022', sdg: ['11'] })).toEqual({ from: '2021-01-01', to: '2022-12-31', sdg: [11] })
})
