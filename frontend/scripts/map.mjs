// Makes src/ui/europe.json from world-atlas: Europe and its eastern neighbours, simplified and drawn in a conic
// projection, with Crimea in Ukraine, whose internationally recognised border world-atlas does not draw. The page only
// places its dots by the same projection, whose constants go along.
import { readFileSync, writeFileSync } from 'node:fs'
import { geoConicConformal, geoPath } from 'd3-geo'
import { feature, mergeArcs } from 'topojson-client'
import { filter, filterWeight, presimplify, simplify } from 'topojson-simplify'

const size = { width: 8000, height: 6200 }
const frame = { type: 'MultiPoint', coordinates: [[-9, 37], [25, 35], [49, 39], [44, 66], [5, 66]] }
const parallels = [40, 60]
const meridian = 20
const window = { west: -25, east: 62, south: 30, north: 73 }
const crimea = { west: 32, east: 37, south: 44, north: 46.4 }
const alpha2 = {
  '008': 'AL', '012': 'DZ', '020': 'AD', '031': 'AZ', '040': 'AT', '051': 'AM', '056': 'BE', '070': 'BA', '100': 'BG', 112: 'BY',
  191: 'HR', 196: 'CY', 203: 'CZ', 208: 'DK', 233: 'EE', 234: 'FO', 246: 'FI', 250: 'FR', 268: 'GE', 276: 'DE', 300: 'GR', 348: 'HU',
  352: 'IS', 372: 'IE', 376: 'IL', 380: 'IT', 398: 'KZ', 428: 'LV', 438: 'LI', 440: 'LT', 442: 'LU', 470: 'MT', 498: 'MD', 499: 'ME',
  528: 'NL', 578: 'NO', 616: 'PL', 620: 'PT', 642: 'RO', 643: 'RU', 688: 'RS', 703: 'SK', 705: 'SI', 724: 'ES', 752: 'SE', 756: 'CH',
  792: 'TR', 804: 'UA', 807: 'MK', 826: 'GB',
}

const world = JSON.parse(readFileSync(new URL('../node_modules/world-atlas/countries-50m.json', import.meta.url)))
const polygons = (geometry) => (geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs)
const ring = (polygon) => feature(world, { type: 'Polygon', arcs: polygon }).geometry.coordinates[0]
const inside = (box) => ([x, y]) => x > box.west && x < box.east && y > box.south && y < box.north

const byId = new Map(world.objects.countries.geometries.map((geometry) => [geometry.id ?? geometry.properties.name, geometry]))
const russia = byId.get('643')
const ukraine = byId.get('804')
const moved = polygons(russia).filter((polygon) => ring(polygon).every(inside(crimea)))
if (moved.length !== 1) throw new Error(`expected one polygon of Crimea, found ${moved.length}`)
Object.assign(russia, { type: 'MultiPolygon', arcs: polygons(russia).filter((polygon) => !moved.includes(polygon)) })
Object.assign(ukraine, mergeArcs(world, [ukraine, { type: 'Polygon', arcs: moved[0] }]))

const north = byId.get('N. Cyprus')
Object.assign(byId.get('196'), mergeArcs(world, [byId.get('196'), north]))

world.objects = {
  countries: {
    type: 'GeometryCollection',
    geometries: world.objects.countries.geometries
      .filter((geometry) => geometry !== north && geometry.arcs)
      .map((geometry) => ({
        type: 'MultiPolygon',
        arcs: polygons(geometry).filter((polygon) => ring(polygon).some(inside(window))),
        properties: { country: alpha2[geometry.id] ?? null },
      }))
      .filter((geometry) => geometry.arcs.length > 0),
  },
}
const weighted = presimplify(world)
const small = filter(simplify(weighted, 0.004), filterWeight(weighted, 0.015))

const projection = geoConicConformal()
  .rotate([-meridian, 0])
  .parallels(parallels)
  .fitExtent([[200, 200], [size.width - 200, size.height - 200]], frame)
  .clipExtent([[-400, -400], [size.width + 400, size.height + 400]])
const path = geoPath(projection).digits(0)

/** Steps instead of positions: a third of the characters. */
function relative(absolute) {
  return absolute.replace(/M([^MZ]+)Z?/g, (_, points) => {
    let [px, py] = [0, 0]
    return (
      points.split('L').reduce((steps, point, index) => {
        const [x, y] = point.split(',').map(Number)
        const step = index === 0 ? `M${x} ${y}l` : x === px && y === py ? '' : `${x - px} ${y - py} `
        ;[px, py] = [x, y]
        return steps + step
      }, '').trim() + 'Z'
    )
  })
}

const countries = feature(small, small.objects.countries).features.flatMap((country) => {
  const drawn = path(country)
  return drawn ? [{ country: country.properties.country, path: relative(drawn) }] : []
})

const radians = Math.PI / 180
const tangent = (latitude) => Math.tan(Math.PI / 4 + (latitude * radians) / 2)
const [low, high] = parallels
const cosine = (latitude) => Math.cos(latitude * radians)
const cone = Math.log(cosine(low) / cosine(high)) / Math.log(tangent(high) / tangent(low))
const reach = (cosine(low) * tangent(low) ** cone) / cone
const [x, y] = projection.translate()
writeFileSync(
  new URL('../src/ui/europe.json', import.meta.url),
  JSON.stringify({ ...size, projection: { meridian, cone, reach, scale: projection.scale(), x, y }, countries }),
)
