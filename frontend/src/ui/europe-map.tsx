import { type ReactNode, useEffect, useState } from 'react'
import { arcBetween, type Dot, type Europe, gather, spotOf, type View, viewOf } from './map-geometry'
import styles from './europe-map.module.css'
import drawing from './europe.json?url'

export type MapPoint = {
  id: string
  label: string
  latitude: number
  longitude: number
  /** The one the others are drawn towards, or the one the page is about. */
  strong?: boolean
}

export type MapArc = { from: string; to: string }

type MapBaseProps = {
  /** Countries that take part, and those that lead. */
  tinted?: string[]
  deep?: string[]
  /** Countries the work reaches although no one there takes part. */
  reached?: string[]
  /** What a reader without the picture is told. */
  label: string
  /** Lower than it is deep, for a place beside text. */
  flat?: boolean
}

/** What is drawn on the land, and which part of it is seen. */
type Layer = { view: View; arcs: ReactNode; dots: ReactNode }

let fetched: Promise<Europe> | undefined

/** Europe with its eastern neighbours as drawn beforehand; fetched when a page has a map. */
export function useEurope() {
  const [europe, setEurope] = useState<Europe>()
  useEffect(() => {
    fetched ??= fetch(drawing).then((answer) => answer.json() as Promise<Europe>)
    fetched.then(setEurope).catch(() => (fetched = undefined))
  }, [])
  return europe
}

/** The land, in a space kept for it until the drawing is there, with what stands on it. */
export function MapBase({ flat, europe, layer, ...land }: MapBaseProps & { europe: Europe | undefined; layer: Layer | undefined }) {
  return (
    <div className={`${styles.frame} ${flat ? styles.flat : ''}`}>{europe && layer && <Drawing {...land} {...layer} europe={europe} />}</div>
  )
}

function Drawing({ europe, view, arcs, dots, tinted = [], deep = [], reached = [], label }: Omit<MapBaseProps, 'flat'> & Layer & { europe: Europe }) {
  const tones: [string | undefined, string[]][] = [
    [styles.deep, deep],
    [styles.tinted, tinted],
    [styles.reached, reached],
  ]
  return (
    <svg
      viewBox={[view.x, view.y, view.width, view.height].map(Math.round).join(' ')}
      className={styles.map}
      role="group"
      aria-label={label}
      preserveAspectRatio="xMidYMid slice"
    >
      <g aria-hidden="true">
        {europe.countries.map(({ country, path }, index) => {
          const tone = !country ? '' : tones.find(([, codes]) => codes.includes(country))?.[0]
          return <path key={index} d={path} className={`${styles.land} ${tone ?? ''}`} />
        })}
        {arcs}
      </g>
      {dots}
    </svg>
  )
}

type EuropeMapProps = MapBaseProps & {
  points: MapPoint[]
  arcs?: MapArc[]
  link?: (point: MapPoint, dot: ReactNode) => ReactNode
  /** Show all of Europe, or come closer to the points. */
  whole?: boolean
}

/** Places as dots, and arches between them. */
export function EuropeMap(props: EuropeMapProps) {
  const europe = useEurope()
  return <MapBase {...props} europe={europe} layer={europe && pointsOn(europe, props)} />
}

function pointsOn(europe: Europe, { points, arcs = [], link, whole = false }: EuropeMapProps): Layer {
  const placed = points.map((point) => ({ point, ...spotOf(point, europe.projection) }))
  const view = viewOf(placed, europe, whole)
  const unit = view.width / 800
  const dots = gather(placed, 9 * unit)
  const dotOf = new Map(dots.flatMap((dot) => dot.points.map((point) => [point.id, dot])))
  const curves = new Set<string>()
  for (const { from, to } of arcs) {
    const [one, other] = [dotOf.get(from), dotOf.get(to)]
    if (one && other && one !== other) curves.add(arcBetween(one, other))
  }
  return {
    view,
    arcs: [...curves].map((curve) => <path key={curve} d={curve} className={styles.arc} />),
    dots: dots.map((dot) => {
      const mark = <DotMark dot={dot} onLeft={dot.x > view.x + view.width * 0.62} />
      return (
        <g key={dot.points[0]!.id} transform={`translate(${Math.round(dot.x)} ${Math.round(dot.y)}) scale(${unit})`}>
          {link ? link(dot.points[0]!, mark) : mark}
        </g>
      )
    }),
  }
}

function DotMark({ dot, onLeft }: { dot: Dot<MapPoint>; onLeft: boolean }) {
  const strong = dot.points.some((point) => point.strong)
  const names = dot.points.map((point) => point.label)
  const more = names.length - 2
  return (
    <g className={styles.dot}>
      <circle r={16} className={styles.reach} />
      <circle r={strong ? 6.5 : 4.5} className={strong ? styles.strong : styles.plain} />
      <text x={onLeft ? -12 : 12} y={5} textAnchor={onLeft ? 'end' : 'start'} className={styles.name}>
        {names.slice(0, 2).join(', ')}
        {more > 0 && ` +${more}`}
      </text>
    </g>
  )
}
