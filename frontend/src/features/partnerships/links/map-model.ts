import type { LinkedOrganisation, PartnershipLinks } from '@/api'
import { arcBetween, type Europe, gather, spotOf, type View, viewOf } from '@/ui/map-geometry'
import { countryCentres } from '@/ui/map-centres'
import { countLinks, type Tie } from './link-counts'

/** A dot of the map: an organisation, several too close to tell apart, or a country. */
export type LinkDot = { key: string; x: number; y: number; organisations: LinkedOrganisation[]; country?: string; links: number }
/** An arch between two dots, the wider the more links, from 1 to 5. */
export type LinkArc = { from: string; to: string; path: string; width: number }
export type LinkMap = { view: View; dots: LinkDot[]; arcs: LinkArc[]; unplaced: number }

/** More dots than these nobody finds their way among, least of all with the Tab key. */
const most = 80
const nearnesses = [9, 14, 21, 30, 42, 60, 85]

/** The links as dots and arches: organisations where there are few, clusters of them where there are many, else countries. */
export function drawLinks(found: PartnershipLinks, europe: Europe): LinkMap {
  return found.aggregated ? drawCountries(found, europe) : drawOrganisations(found, europe)
}

function drawOrganisations({ organisations, links }: PartnershipLinks, europe: Europe): LinkMap {
  const placed = organisations.flatMap((point) => {
    if (!point.location) return []
    const spot = spotOf(point.location, europe.projection)
    return isOn(spot, europe) ? [{ point, ...spot }] : []
  })
  const view = viewOf(placed, europe, false)
  const unit = view.width / 800
  let gathered = gather(placed, nearnesses[0]! * unit)
  for (const nearness of nearnesses.slice(1)) if (gathered.length > most) gathered = gather(placed, nearness * unit)

  const keyOf = new Map(gathered.flatMap(({ points }) => points.map(({ slug }) => [slug, points[0]!.slug])))
  const { ends, ties } = countLinks(
    links.flatMap(({ a, b }) => (keyOf.has(a) && keyOf.has(b) ? [{ a: keyOf.get(a)!, b: keyOf.get(b)! }] : [])),
  )
  const count = new Map(ends.map(({ key, links }) => [key, links]))
  const dots = gathered.map(({ x, y, points }) => ({
    key: points[0]!.slug,
    x,
    y,
    organisations: points,
    links: count.get(points[0]!.slug) ?? 0,
  }))
  return { view, dots, arcs: arcsOf(ties, dots), unplaced: organisations.length - placed.length }
}

function drawCountries({ countries }: PartnershipLinks, europe: Europe): LinkMap {
  const { ends, ties } = countLinks(countries)
  const centres = countryCentres(europe)
  const dots = ends.flatMap(({ key, links }) => {
    const spot = centres.get(key)
    return spot ? [{ key, x: spot.x, y: spot.y, organisations: [], country: key, links }] : []
  })
  return { view: viewOf([], europe, true), dots, arcs: arcsOf(ties, dots), unplaced: ends.length - dots.length }
}

function arcsOf(ties: Tie[], dots: LinkDot[]): LinkArc[] {
  const dotOf = new Map(dots.map((dot) => [dot.key, dot]))
  // One link is a thin line everywhere; sixteen make the widest, or as many as the strongest tie has.
  const strongest = Math.max(16, ...ties.filter(({ a, b }) => a !== b).map(({ links }) => links))
  return ties.flatMap(({ a, b, links }) => {
    const [from, to] = [dotOf.get(a), dotOf.get(b)]
    if (!from || !to || from === to) return []
    return [{ from: a, to: b, path: arcBetween(from, to), width: 1 + Math.round((4 * Math.log(links)) / Math.log(strongest)) }]
  })
}

function isOn({ x, y }: { x: number; y: number }, { width, height }: Europe) {
  return x >= 0 && y >= 0 && x <= width && y <= height
}
