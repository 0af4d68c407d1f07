import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { PartnershipLinks } from '@/api'
import type { Europe } from '@/ui/map-geometry'
import { drawLinks } from './map-model'
import { drawNetwork } from './network-model'

const europe = JSON.parse(readFileSync(join(import.meta.dirname, '../../../ui/europe.json'), 'utf8')) as Europe

const organisation = (slug: string, country: string, latitude?: number, longitude?: number) => ({
  slug,
  name: { text: slug, language: 'en' },
  country,
  ...(latitude !== undefined && longitude !== undefined && { location: { latitude, longitude } }),
})
const link = (a: string, b: string) => ({ partnership: `${a} ${b}`, state: 'ACTIVE' as const, a, b })

const few: PartnershipLinks = {
  aggregated: false,
  organisations: [
    organisation('bauska', 'LV', 56.4, 24.2),
    organisation('hedemora', 'SE', 60.3, 16),
    organisation('pakruojis', 'LT', 56, 23.9),
    organisation('boston', 'US', 42.4, -71),
    organisation('unplaced', 'LV'),
  ],
  links: [link('bauska', 'hedemora'), link('pakruojis', 'bauska'), link('bauska', 'boston'), link('unplaced', 'bauska')],
  countries: [],
}

function many(count: number): PartnershipLinks {
  const places = Array.from({ length: count }, (_, index) =>
    organisation(`town-${String(index).padStart(4, '0')}`, index % 2 ? 'UA' : 'LV', 45 + ((index * 7) % 130) / 10, 10 + ((index * 13) % 250) / 10),
  )
  return {
    aggregated: false,
    organisations: places,
    links: places.slice(1).map(({ slug }, index) => link(places[index]!.slug, slug)),
    countries: [],
  }
}

test('a few organisations are dots of their own; those without a place on the map are counted, not dropped in silence', () => {
  const { dots, arcs, unplaced } = drawLinks(few, europe)
  expect(dots.map(({ key }) => key)).toEqual(['bauska', 'hedemora', 'pakruojis'])
  expect(arcs.map(({ from, to, width }) => `${from} ${to} ${width}`)).toEqual(['bauska hedemora 1', 'bauska pakruojis 1'])
  expect(unplaced).toBe(2)
})

test('many are gathered into as many dots as one can find one’s way among, and no organisation is lost', () => {
  const { dots } = drawLinks(many(1500), europe)
  expect(dots.length).toBeLessThanOrEqual(80)
  expect(dots.flatMap(({ organisations }) => organisations)).toHaveLength(1500)
})

test('what the API has added up by country is drawn between countries', () => {
  const countries = [
    { a: 'LV', b: 'UA', links: 900 },
    { a: 'LV', b: 'SE', links: 30 },
    { a: 'UA', b: 'UA', links: 12 },
    { a: 'LV', b: 'US', links: 1 },
  ]
  const { dots, arcs, unplaced } = drawLinks({ aggregated: true, organisations: [], links: [], countries }, europe)
  expect(dots.map(({ key, links }) => `${key} ${links}`)).toEqual(['LV 931', 'UA 912', 'SE 30'])
  expect(arcs.map(({ from, to, width }) => `${from} ${to} ${width}`)).toEqual(['LV UA 5', 'LV SE 3'])
  expect(unplaced).toBe(1)
})

test('the same links give the same picture in whichever order they come', () => {
  const turned = { ...few, organisations: few.organisations.toReversed(), links: few.links.toReversed().map(({ a, b, ...rest }) => ({ ...rest, a: b, b: a })) }
  expect(drawNetwork(turned)).toEqual(drawNetwork(few))
  const { groups, ties } = drawNetwork(few)
  expect(groups.map(({ country, nodes }) => [country, ...nodes.map(({ key, links }) => `${key} ${links}`)])).toEqual([
    ['LV', 'bauska 4', 'unplaced 1'],
    ['LT', 'pakruojis 1'],
    ['SE', 'hedemora 1'],
    ['US', 'boston 1'],
  ])
  expect(ties).toHaveLength(4)
})

test('beyond sixty organisations the network is of countries', () => {
  const { groups, ties } = drawNetwork(many(61))
  expect(groups).toEqual([{ country: undefined, nodes: [{ key: 'LV', links: 60 }, { key: 'UA', links: 60 }] }])
  expect(ties).toEqual([{ a: 'LV', b: 'UA', links: 60 }])
})
