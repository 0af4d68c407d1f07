// Makes src/ui/europe.json from world-atlas: Europe and its eastern neighbours only, simplified, and with Crimea in
// Ukraine, whose internationally recognised border world-atlas does not draw.
import { readFileSync, writeFileSync } from 'node:fs'
import { mergeArcs, quantize, feature } from 'topojson-client'
import { presimplify, simplify, filter, filterWeight } from 'topojson-simplify'

const window = { west: -25, east: 62, south: 30, north: 73 }
const crimea = { west: 32, east: 37, south: 44, north: 46.4 }
const alpha2 = {
  '004': null, '008': 'AL', '012': 'DZ', '020': 'AD', '031': 'AZ', '040': 'AT', '051': 'AM', '056': 'BE', '070': 'BA', '100': 'BG',
  112: 'BY', 191: 'HR', 196: 'CY', 203: 'CZ', 208: 'DK', 233: 'EE', 234: 'FO', 246: 'FI', 250: 'FR', 268: 'GE', 276: 'DE', 300: 'GR',
  348: 'HU', 352: 'IS', 372: 'IE', 376: 'IL', 380: 'IT', 398: 'KZ', 428: 'LV', 438: 'LI', 440: 'LT', 442: 'LU', 470: 'MT', 498: 'MD',
  499: 'ME', 528: 'NL', 578: 'NO', 616: 'PL', 620: 'PT', 642: 'RO', 643: 'RU', 688: 'RS', 703: 'SK', 705: 'SI', 724: 'ES', 752: 'SE',
  756: 'CH', 792: 'TR', 804: 'UA', 807: 'MK', 826: 'GB',
}

const world = JSON.parse(readFileSync(new URL('../node_modules/world-atlas/countries-50m.json', import.meta.url)))
const polygons = (geometry) => (geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs)
const ring = (polygon) => feature(world, { type: 'Polygon', arcs: polygon }).geometry.coordinates[0]
const touches = (polygon, box) =>
  ring(polygon).some(([x, y]) => x > box.west && x < box.east && y > box.south && y < box.north)
const within = (polygon, box) =>
  ring(polygon).every(([x, y]) => x > box.west && x < box.east && y > box.south && y < box.north)

const byId = new Map(world.objects.countries.geometries.map((geometry) => [geometry.id ?? geometry.properties.name, geometry]))
const russia = byId.get('643')
const ukraine = byId.get('804')
const moved = polygons(russia).filter((polygon) => within(polygon, crimea))
if (moved.length !== 1) throw new Error(`expected one polygon of Crimea, found ${moved.length}`)
const rest = polygons(russia).filter((polygon) => !moved.includes(polygon))
Object.assign(russia, { type: 'MultiPolygon', arcs: rest })
Object.assign(ukraine, mergeArcs(world, [ukraine, { type: 'Polygon', arcs: moved[0] }]))

const cyprus = byId.get('196')
const north = byId.get('N. Cyprus')
if (north) Object.assign(cyprus, mergeArcs(world, [cyprus, north]))

const geometries = []
for (const geometry of world.objects.countries.geometries) {
  if (geometry === north || !geometry.arcs) continue
  const kept = polygons(geometry).filter((polygon) => touches(polygon, window))
  if (kept.length > 0)
    geometries.push({ type: 'MultiPolygon', arcs: kept, properties: { country: alpha2[geometry.id] ?? null } })
}
world.objects = { countries: { type: 'GeometryCollection', geometries } }
delete world.bbox
const weighted = presimplify(world)
const small = filter(simplify(weighted, 0.006), filterWeight(weighted, 0.02))
const europe = quantize(small, 2e4)
writeFileSync(new URL('../src/ui/europe.json', import.meta.url), JSON.stringify(europe))
