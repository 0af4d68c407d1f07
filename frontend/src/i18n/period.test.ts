import { beforeAll, describe, expect, test } from 'vitest'
import { i18n, type Language, showLanguage } from '.'
import { type Period, periodInWords, seasonOf } from './period'

const words = async (period: Period, language: Language) => {
  await showLanguage(language)
  return periodInWords(period, language, i18n.t)
}

const cases: { period: Period; lv: string; en: string; uk: string }[] = [
  {
    period: { from: '2020-12-15', to: '2020-12-15', precision: 'DAY' },
    lv: '2020. gada 15. decembris',
    en: '15 December 2020',
    uk: '15 грудня 2020 р.',
  },
  {
    period: { from: '2021-06-01', to: '2021-06-30', precision: 'MONTH' },
    lv: '2021. gada jūnijs',
    en: 'June 2021',
    uk: 'червень 2021 р.',
  },
  {
    period: { from: '2021-06-01', to: '2024-04-30', precision: 'MONTH' },
    lv: '2021. gada jūnijs – 2024. gada aprīlis',
    en: 'June 2021 – April 2024',
    uk: 'червень 2021 р. – квітень 2024 р.',
  },
  {
    period: { from: '2021-09-01', to: '2022-02-28', precision: 'SEASON' },
    lv: '2021. gada rudens – 2022. gada ziema',
    en: 'autumn 2021 to winter 2022',
    uk: 'осінь 2021 року – зима 2022 року',
  },
  {
    period: { from: '2022-06-01', to: '2022-08-31', precision: 'SEASON' },
    lv: '2022. gada vasara',
    en: 'summer 2022',
    uk: 'літо 2022 року',
  },
  { period: { from: '2012-01-01', to: '2013-12-31', precision: 'YEAR' }, lv: '2012.–2013. gads', en: '2012–2013', uk: '2012–2013 роки' },
  { period: { from: '2020-01-01', to: '2020-12-31', precision: 'YEAR' }, lv: '2020. gads', en: '2020', uk: '2020 рік' },
  {
    period: { from: '2022-06-30', precision: 'DAY' },
    lv: 'sākums: 2022. gada 30. jūnijs',
    en: 'from 30 June 2022',
    uk: 'початок: 30 червня 2022 р.',
  },
]

describe.each(['lv', 'en', 'uk'] as const)('a period in %s', (language) => {
  test.each(cases)('$period.precision $period.from', async ({ period, ...expected }) => {
    expect((await words(period, language)).replaceAll(/\s/g, ' ')).toBe(expected[language])
  })
})

describe('a season', () => {
  beforeAll(() => showLanguage('en'))
  test.each([
    ['2021-12-01', 'winter', 2022],
    ['2022-01-31', 'winter', 2022],
    ['2022-03-01', 'spring', 2022],
    ['2022-08-31', 'summer', 2022],
    ['2022-11-30', 'autumn', 2022],
  ])('of %s is %s %i: a winter has the year of its January', (date, season, year) => {
    expect(seasonOf(date)).toEqual({ season, year })
  })
})
