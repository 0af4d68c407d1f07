import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { geoConicConformal } from 'd3-geo'
import { describe, expect, test } from 'vitest'
import { countryCentres, rings } from './map-centres'
import { arcBetween, type Europe, gather, spotOf, viewOf } from './map-geometry'

const europe = JSON.parse(readFileSync(join(import.meta.dirname, 'europe.json'), 'utf8')) as Europe
const { projection } = europe

const places = {
  Riga: { latitude: 56.95, longitude: 24.1 },
  Brussels: { latitude: 50.85, longitude: 4.35 },
  Khashuri: { latitude: 41.99, longitude: 43.6 },
  Simferopol: { latitude: 44.95, longitude: 34.1 },
}

describe('a place', () => {
  const drawnWith = geoConicConformal()
    .rotate([-projection.meridian, 0])
    .parallels([40, 60])
    .scale(projection.scale)
    .translate([projection.x, projection.y])

  test.each(Object.entries(places))('%s is where the drawing has it', (_, place) => {
    const [x, y] = drawnWith([place.longitude, place.latitude])!
    expect(spotOf(place, projection).x).toBeCloseTo(x, 3)
    expect(spotOf(place, projection).y).toBeCloseTo(y, 3)
  })
})

test('Crimea is drawn in Ukraine', () => {
  const { x, y } = spotOf(places.Simferopol, projection)
  const holders = europe.countries.filter(({ path }) => rings(path).some((ring) => contains(ring, x, y))).map(({ country }) => country)
  expect(holders).toEqual(['UA'])
})

test('the middle of a country lies within it, on its largest piece of land', () => {
  const centres = countryCentres(europe)
  for (const code of ['LV', 'UA', 'SE', 'PL', 'DE', 'FR', 'GE']) {
    const { x, y } = centres.get(code)!
    const within = europe.countries.filter(({ country, path }) => country === code && rings(path).some((ring) => contains(ring, x, y)))
    expect(within, code).toHaveLength(1)
  }
})

test('points too close to be told apart share a dot', () => {
  const dots = gather(
    [
      { point: 'LPS', x: 10, y: 10 },
      { point: 'LLPA', x: 12, y: 11 },
      { point: 'KS', x: 60, y: 10 },
    ],
    9,
  )
  expect(dots.map((dot) => dot.points)).toEqual([['LPS', 'LLPA'], ['KS']])
})

test('an arch rises to the north, whichever bank it begins at', () => {
  expect(arcBetween({ x: 0, y: 100 }, { x: 100, y: 100 })).toBe('M0 100Q50 72 100 100')
  expect(arcBetween({ x: 100, y: 100 }, { x: 0, y: 100 })).toBe('M0 100Q50 72 100 100')
})

test('the view comes close to the points, but stays on the drawing and keeps its shape', () => {
  const spot = { x: 10, y: 10 }
  const view = viewOf([spot], europe, false)
  expect(view).toMatchObject({ x: 0, y: 0 })
  expect(view.width / view.height).toBeCloseTo(europe.width / europe.height, 6)
  expect(view.width).toBeLessThan(europe.width / 2)
  expect(viewOf([spot], europe, true)).toEqual({ x: 0, y: 0, width: europe.width, height: europe.height })
})

type Point = [number, number]

function contains(ring: Point[], x: number, y: number) {
  return ring.reduce((inside, [ax, ay], index) => {
    const [bx, by] = ring[(index + 1) % ring.length]!
    return ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax ? !inside : inside
  }, false)
}
