import { expect, it } from 'vitest'
import type { GrantSummary } from '@/api'
import { addedUp } from './adding'

const grant = (amount: string, country: string, year: number, themes: string[] = [], currency = 'EUR') =>
  ({
    amount: { amount, currency },
    paid: { amount: '0.10', currency },
    country,
    awardedAt: `${year}-05-01T10:00:00Z`,
    themes: themes.map((code) => ({ code })),
  }) as unknown as GrantSummary

const some = [grant('1000.10', 'GE', 2013, ['youth', 'culture']), grant('500.20', 'UA', 2013, ['youth']), grant('2000.00', 'GE', 2014)]

it('adds up to the cent', () => {
  expect(addedUp(some)).toEqual([{ key: '', currency: 'EUR', count: 3, awarded: '3500.30', paid: '0.30' }])
})

it('puts the latest year first, and the country with the largest sum', () => {
  expect(addedUp(some, 'year').map(({ key, awarded }) => [key, awarded])).toEqual([['2014', '2000.00'], ['2013', '1500.30']])
  expect(addedUp(some, 'country').map(({ key, count }) => [key, count])).toEqual([['GE', 2], ['UA', 1]])
})

it('counts what is on several themes for each', () => {
  expect(addedUp(some, 'theme').map(({ key, awarded }) => [key, awarded])).toEqual([['youth', '1500.30'], ['culture', '1000.10']])
})

it('never adds one currency to another', () => {
  expect(addedUp([grant('10.00', 'LV', 2026), grant('20.00', 'LV', 2026, [], 'SEK')], 'country')).toMatchObject([
    { key: 'LV', currency: 'SEK', awarded: '20.00' },
    { key: 'LV', currency: 'EUR', awarded: '10.00' },
  ])
})
