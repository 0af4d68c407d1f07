import { expect, test } from 'vitest'
import type { CallDetails } from '@/api'
import { clocksAt, zonesOf } from './zones'

const call = (zone: string, lead: string, countries: string[]) =>
  ({ zone, project: { leads: [{ country: lead }] }, criteria: [{ kind: 'COUNTRY', countries }] }) as unknown as CallDetails

test('the organiser’s zone first, Latvia’s and Ukraine’s where they are concerned, the reader’s last', () => {
  expect(zonesOf(call('Europe/Brussels', 'BE', ['LV', 'UA']), 'Europe/Warsaw')).toEqual([
    'Europe/Brussels', 'Europe/Riga', 'Europe/Kyiv', 'Europe/Warsaw',
  ])
  expect(zonesOf(call('Europe/Riga', 'LV', ['LV']), 'Europe/Riga')).toEqual(['Europe/Riga'])
})

test('zones whose clocks show the same are told together', () => {
  expect(clocksAt('2026-06-10T20:59:59Z', ['Europe/Riga', 'Europe/Kyiv', 'Europe/Brussels'], 'en')).toEqual([
    { time: '10 June 2026 at 23:59', zones: ['Europe/Riga', 'Europe/Kyiv'] },
    { time: '10 June 2026 at 22:59', zones: ['Europe/Brussels'] },
  ])
})
