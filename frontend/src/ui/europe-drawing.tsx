import { Fragment, use, useMemo } from 'react'
import { geoConicConformal, geoPath } from 'd3-geo'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { EuropeMapProps, MapPoint } from './europe-map'
import { arcBetween, gather } from './map-geometry'
import styles from './europe-map.module.css'
import shapes from './europe.json?url'

type Countries = Topology<{ countries: GeometryCollection<{ country: string | null }> }>

const width = 800
const height = 620
let fetched: Promise<Countries> | undefined

function topology() {
  fetched ??= fetch(shapes).then((answer) => answer.json() as Promise<Countries>)
  fetched.catch(() => (fetched = undefined))
  return fetched
}

/** The corners of what is always in view: from Portugal to the Caspian, from Crete to the North Cape. */
const europe: [number, number][] = [
  [-9, 37],
  [25, 35],
  [49, 39],
  [44, 66],
  [5, 66],
]

export default function EuropeDrawing({ points, arcs = [], tinted = [], deep = [], label, link, view = 'europe' }: EuropeMapProps) {
  const land = use(topology())
  const countries = useMemo(() => feature(land, land.objects.countries).features, [land])
  const corners = view === 'points' ? around(points) : europe
  const projection = geoConicConformal()
    .rotate([-20, 0])
    .parallels([40, 60])
    .fitExtent(
      [
        [20, 20],
        [width - 20, height - 20],
      ],
      { type: 'MultiPoint', coordinates: corners },
    )
    .clipExtent([
      [-40, -40],
      [width + 40, height + 40],
    ])
  const path = geoPath(projection)
  const placed = points.flatMap((point) => {
    const at = projection([point.longitude, point.latitude])
    return at ? [{ point, x: at[0], y: at[1] }] : []
  })
  const dots = gather(placed, 9)
  const dotOf = new Map(dots.flatMap((dot) => dot.points.map((point) => [point.id, dot])))
  const curves = new Map<string, string>()
  for (const { from, to } of arcs) {
    const [one, other] = [dotOf.get(from), dotOf.get(to)]
    if (one && other && one !== other) curves.set([one.x, one.y, other.x, other.y].join(), arcBetween(one, other))
  }

  return (
    <svg viewBox={`0 0 ${width} ${height}`} className={styles.map} role="group" aria-label={label} preserveAspectRatio="xMidYMid slice">
      <g aria-hidden="true">
        {countries.map((country, index) => {
          const code = country.properties.country
          const tone = !code ? '' : deep.includes(code) ? styles.deep : tinted.includes(code) ? styles.tinted : ''
          return <path key={index} d={path(country) ?? ''} className={`${styles.land} ${tone}`} />
        })}
        {[...curves.values()].map((curve) => (
          <path key={curve} d={curve} className={styles.arc} />
        ))}
      </g>
      {dots.map((dot) => (
        <Fragment key={dot.points[0]!.id}>{dotMark(dot, link)}</Fragment>
      ))}
    </svg>
  )
}

function dotMark({ x, y, points }: { x: number; y: number; points: MapPoint[] }, link: EuropeMapProps['link']) {
  const strong = points.some((point) => point.strong)
  const names = points.map((point) => point.label)
  const said = names.length > 3 ? `${names.slice(0, 3).join(', ')} +${names.length - 3}` : names.join(', ')
  const onLeft = x > width * 0.62
  const mark = (
    <g className={styles.dot} transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}>
      <circle r={16} className={styles.reach} />
      <circle r={strong ? 6.5 : 4.5} className={strong ? styles.strong : styles.plain} />
      <text x={onLeft ? -12 : 12} y={5} textAnchor={onLeft ? 'end' : 'start'} className={styles.name}>
        {said}
      </text>
    </g>
  )
  return link ? link(points[0]!, mark) : mark
}

function around(points: MapPoint[]): [number, number][] {
  if (points.length === 0) return europe
  const longitudes = points.map((point) => point.longitude)
  const latitudes = points.map((point) => point.latitude)
  const [west, east] = [Math.min(...longitudes) - 7, Math.max(...longitudes) + 7]
  const [south, north] = [Math.min(...latitudes) - 4, Math.max(...latitudes) + 4]
  return [
    [west, south],
    [west, north],
    [east, south],
    [east, north],
  ]
}
