import { beforeAll, describe, expect, test } from 'vitest'
import type { Since } from '@/api'
import { addTexts, i18n, type Language, showLanguage } from '@/i18n'
import { endedInWords, lastedInWords, sinceInWords } from './since'

beforeAll(() => addTexts('partnerships'))

const year = (orEarlier = false): Since => ({ date: '2003-01-01', precision: 'YEAR', orEarlier })

describe.each<[Language, string[]]>([
  ['en', ['Since 2003', 'Since 2003 or earlier', 'Since June 2003', 'Since summer 2003 or earlier', 'Since 14 June 2003', 'Since when is not known']],
  [
    'lv',
    [
      'Kopš 2003. gada',
      'Kopš 2003. gada vai agrāk',
      'Sākums: 2003. gada jūnijs',
      'Sākums: 2003. gada vasara vai agrāk',
      'Sākums: 2003. gada 14. jūnijs',
      'Nav zināms, kopš kura laika',
    ],
  ],
  [
    'uk',
    [
      'З 2003 року',
      'З 2003 року або раніше',
      'Початок: червень 2003 р.',
      'Початок: літо 2003 року або раніше',
      'Початок: 14 червня 2003 р.',
      'Невідомо, відколи',
    ],
  ],
])('since when, in %s', (language, words) => {
  test('no more exactly than it is known', async () => {
    await showLanguage(language)
    const said = [
      year(),
      year(true),
      { date: '2003-06-01', precision: 'MONTH' },
      { date: '2003-06-01', precision: 'SEASON', orEarlier: true },
      { date: '2003-06-14', precision: 'DAY' },
      undefined,
    ].map((since) => sinceInWords(since as Since | undefined, language, i18n.t))
    expect(said.map((each) => each.replace(/\u00a0/g, ' '))).toEqual(words)
  })
})

test.each<[Language, string[]]>([
  ['en', ['at least 1 year', 'at least 22 years', '1 year', '3 years', '21 to 22 years', 'less than a year', 'less than 2 years']],
  ['lv', ['vismaz 1 gads', 'vismaz 22 gadi', '1 gads', '3 gadi', '21–22 gadi', 'mazāk par 1 gadu', 'mazāk par 2 gadiem']],
  ['uk', ['щонайменше 1 рік', 'щонайменше 22 роки', '1 рік', '3 роки', '21–22 роки', 'менше 1 року', 'менше 2 років']],
])('how long it has lasted, in %s', async (language, words) => {
  await showLanguage(language)
  const known = [
    { atLeast: 1 },
    { atLeast: 22 },
    { atLeast: 1, atMost: 1 },
    { atLeast: 3, atMost: 3 },
    { atLeast: 21, atMost: 22 },
    { atLeast: 0, atMost: 0 },
    { atLeast: 0, atMost: 1 },
  ]
  expect(known.map((lasted) => lastedInWords(lasted, i18n.t))).toEqual(words)
})

test.each<[Language, number[], string[]]>([
  ['en', [1, 10, 21], ['at least 1 year', 'at least 10 years', 'at least 21 years']],
  ['lv', [1, 10, 11, 21, 22], ['vismaz 1 gads', 'vismaz 10 gadu', 'vismaz 11 gadu', 'vismaz 21 gads', 'vismaz 22 gadi']],
  ['uk', [1, 3, 5, 11, 21, 22, 25], ['1 рік', '3 роки', '5 років', '11 років', '21 рік', '22 роки', '25 років'].map((each) => `щонайменше ${each}`)],
])('numbers take the forms of %s', async (language, numbers, words) => {
  await showLanguage(language)
  expect(numbers.map((atLeast) => lastedInWords({ atLeast }, i18n.t))).toEqual(words)
})

test('of what may have begun at any time before nothing is claimed', async () => {
  await showLanguage('en')
  expect(lastedInWords({ atLeast: 0 }, i18n.t)).toBe('how long is not known')
  expect(lastedInWords(undefined, i18n.t)).toBe('how long is not known')
})

test('an end is told as exactly as a beginning', async () => {
  await showLanguage('en')
  expect(endedInWords({ date: '2019-12-31', precision: 'YEAR' }, 'en', i18n.t)).toBe('ended in 2019')
  expect(endedInWords({ date: '2019-06-30', precision: 'MONTH' }, 'en', i18n.t)).toBe('ended: June 2019')
  expect(endedInWords(undefined, 'en', i18n.t)).toBe('when it ended is not known')
})
