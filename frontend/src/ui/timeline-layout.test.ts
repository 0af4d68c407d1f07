import { describe, expect, test } from 'vitest'
import type { Period } from '@/i18n/period'
import { layOut } from './timeline-layout'

const item = (from: string, to: string | null, precision: Period['precision']) => ({ period: { from, to, precision } })
const undated = { period: null }

const bridges = [
  item('2021-06-01', '2021-08-31', 'SEASON'),
  item('2021-09-01', '2022-02-28', 'SEASON'),
  item('2022-03-01', '2022-08-31', 'SEASON'),
]

describe('the scale suits the span', () => {
  test('seasons for a year and a quarter', () => {
    const { scale, ticks } = layOut(bridges)
    expect(scale).toBe('SEASON')
    expect(ticks.map((tick) => tick.from)).toEqual(['2021-06-01', '2021-09-01', '2021-12-01', '2022-03-01', '2022-06-01'])
  })

  test('months for a few weeks', () => {
    expect(layOut([item('2021-06-10', '2021-06-10', 'DAY'), item('2021-08-01', '2021-08-02', 'DAY')]).ticks.map((tick) => tick.from)).toEqual([
      '2021-06-01',
      '2021-07-01',
      '2021-08-01',
    ])
  })

  test('years for a long project', () => {
    expect(layOut([item('2014-05-01', '2019-12-31', 'MONTH')]).ticks.map((tick) => tick.from.slice(0, 4))).toEqual([
      '2014', '2015', '2016', '2017', '2018', '2019',
    ])
  })
})

describe('bars', () => {
  test('begin and end where their period does', () => {
    const { bars } = layOut(bridges)
    expect(bars[0]!.start).toBe(0)
    expect(bars[1]!.start).toBeCloseTo(bars[0]!.width, 6)
    expect(bars.at(-1)!.start + bars.at(-1)!.width).toBeCloseTo(1, 6)
  })

  test('are in the order in which things happen', () => {
    const late = item('2022-06-01', '2022-08-31', 'SEASON')
    const early = item('2021-06-15', '2021-06-15', 'DAY')
    expect(layOut([late, early]).bars.map((bar) => bar.item)).toEqual([early, late])
  })

  test('are exact only where the days are known', () => {
    expect(layOut([...bridges, item('2021-07-01', '2021-07-02', 'DAY')]).bars.map((bar) => bar.exact)).toEqual([false, true, false, false])
  })

  test('of an open end are as long as its unit', () => {
    const { bars } = layOut([item('2021-01-01', '2021-12-31', 'YEAR'), item('2021-06-01', null, 'MONTH')])
    expect(bars[1]!.width / bars[0]!.width).toBeCloseTo(31 / 365, 6)
  })
})

test('what has no stated period is set apart', () => {
  expect(layOut([undated, ...bridges]).undated).toEqual([undated])
  expect(layOut([undated])).toEqual({ ticks: [], bars: [], undated: [undated], scale: 'YEAR' })
})
