import { expect, test } from 'vitest'
import type { CallBudget, Money, RankedApplication } from '@/api'
import { cents, isSum, moneyOf, typedSum } from './cents'
import { reachOf, stepsOf } from './ranking-model'

const eur = (amount: string): Money => ({ amount, currency: 'EUR' })
const ranked = (rank: number, requested: string, more: Partial<RankedApplication>): RankedApplication => ({
  rank,
  application: `a${rank}`,
  reference: `GA-00000${rank}`,
  title: 'Youth councils',
  applicant: { slug: 'bauskas-novads', name: { text: 'Bauska', language: 'en' } },
  state: 'UNDER_REVIEW',
  submittedAt: '2027-01-10T10:00:00Z',
  requested: eur(requested),
  reviews: 2,
  farApart: false,
  belowMinimum: [],
  bonuses: [],
  fit: true,
  ...more,
})
const budget: CallBudget = { mode: 'COMPETITIVE', budget: eur('5000.00'), awarded: eur('1500.00'), left: eur('3500.00'), proposed: eur('0.00') }

test('sums stay exact to the cent', () => {
  expect(cents(eur('1999.99'))).toBe(199_999n)
  expect(cents(eur('2000'))).toBe(200_000n)
  expect(moneyOf(5n, eur('0'))).toEqual(eur('0.05'))
  expect(moneyOf(-123_456n, eur('0'))).toEqual(eur('-1234.56'))
})

test('a sum is typed as the reader writes it', () => {
  expect(typedSum('1 999,50')).toBe('1999.50')
  expect(isSum('1999.50')).toBe(true)
  expect(isSum('1999.505')).toBe(false)
  expect(isSum('many')).toBe(false)
})

test('grants take the budget first, those that wait come upon them, to the line and beyond', () => {
  const steps = stepsOf(
    [
      ranked(1, '2000.00', { state: 'APPROVED', decided: { number: 1, kind: 'AWARD', amount: eur('1500.00'), proposedByCaller: false }, left: eur('3500.00') }),
      ranked(2, '2000.00', { left: eur('1500.00'), proposed: { number: 1, kind: 'AWARD', amount: eur('2000.00'), proposedByCaller: true } }),
      ranked(3, '1500.00', { left: eur('0.00') }),
      ranked(4, '700.01', { lacking: eur('700.01') }),
      ranked(5, '900.00', { fit: false, lacking: eur('700.01') }),
    ],
    budget,
  )
  expect(steps.map(({ standing, from, to }) => [standing, from, to])).toEqual([
    ['awarded', 0n, 150_000n],
    ['proposed', 150_000n, 350_000n],
    ['fits', 350_000n, 500_000n],
    ['beyond', 500_000n, 570_001n],
    ['out', 150_000n, 150_000n],
  ])
  expect(reachOf(steps)).toEqual({ waiting: 3, fitting: 2, left: eur('0.00'), lacking: eur('700.01'), awarded: 1 })
})

test('what is cut leaves more for the next', () => {
  const [first] = stepsOf([ranked(1, '2000.00', { left: eur('2500.00'), proposed: { number: 1, kind: 'AWARD', amount: eur('1000.00'), proposedByCaller: false } })], budget)
  expect([first!.from, first!.to]).toEqual([150_000n, 250_000n])
})
