import { lazy, type ReactNode, Suspense } from 'react'
import styles from './europe-map.module.css'

export type MapPoint = {
  id: string
  label: string
  latitude: number
  longitude: number
  /** The one the others are drawn towards, or the one the page is about. */
  strong?: boolean
}

export type MapArc = { from: string; to: string }

export type EuropeMapProps = {
  points: MapPoint[]
  arcs?: MapArc[]
  /** Countries that take part, and those that lead. */
  tinted?: string[]
  deep?: string[]
  /** What a reader without the picture is told. */
  label: string
  link?: (point: MapPoint, dot: ReactNode) => ReactNode
  /** Show all of Europe, or come closer to the points. */
  view?: 'europe' | 'points'
}

const Drawing = lazy(() => import('./europe-drawing'))

/** Europe with its eastern neighbours; the drawing and the shapes are fetched when a page has one. */
export function EuropeMap({ className = '', ...props }: EuropeMapProps & { className?: string }) {
  return (
    <div className={`${styles.frame} ${className}`}>
      <Suspense fallback={null}>
        <Drawing {...props} />
      </Suspense>
    </div>
  )
}
