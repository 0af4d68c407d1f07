import { expect, test } from 'vitest'
import type { Outcome } from '@/api'
import { addTexts, i18n, type Language, showLanguage } from '@/i18n'
import { adviceFor, verdictOf } from './verdict'

const of = (...outcomes: Outcome[]) => verdictOf(outcomes.map((outcome) => ({ outcome })))

test('what stands against it weighs more than what is missing, and that more than what is still to be said', () => {
  expect(of('MET', 'TO_DECLARE', 'UNKNOWN', 'NOT_MET')).toEqual({ words: 'no', count: 1 })
  expect(of('MET', 'TO_DECLARE', 'UNKNOWN', 'UNKNOWN')).toEqual({ words: 'almost', count: 2 })
  expect(of('MET', 'TO_DECLARE')).toEqual({ words: 'declare', count: 1 })
  expect(of('MET')).toEqual({ words: 'yes', count: 0 })
  expect(of()).toEqual({ words: 'yes', count: 0 })
})

test.each<[Language, string, string, string]>([
  ['en', 'Almost: one answer is missing', 'Not this time: 2 criteria are not met', 'Yes, if you can confirm one thing'],
  ['lv', 'Gandrīz: trūkst 1 atbildes', 'Šoreiz ne: nav izpildīti 2 kritēriji', 'Jā, ja varat apliecināt 1 lietu'],
  ['uk', 'Майже: бракує 1 відповіді', 'Цього разу ні: не виконано 2 критерії', 'Так, якщо підтвердите 1 пункт'],
])('the verdict is a sentence in %s', async (language, almost, no, declare) => {
  await addTexts('calls')
  await showLanguage(language)
  const say = ({ words, count }: ReturnType<typeof verdictOf>) => i18n.t(`call.verdict.${words}`, { count })
  expect([say(of('UNKNOWN')), say(of('NOT_MET', 'NOT_MET')), say(of('TO_DECLARE'))]).toEqual([almost, no, declare])
})

test('once a call is closed nothing helps; before it opens one can prepare', () => {
  expect(adviceFor(of('MET'), 'CLOSED')).toBe('closed')
  expect(adviceFor(of('UNKNOWN'), 'UPCOMING')).toBe('almost')
  expect(adviceFor(of('MET'), 'UPCOMING')).toBe('wait')
  expect(adviceFor(of('TO_DECLARE'), 'OPEN')).toBe('apply')
})
