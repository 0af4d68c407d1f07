/** Europe as drawn beforehand (scripts/map.mjs), and the constants of the conic conformal projection it is drawn in. */
export type Europe = {
  width: number
  height: number
  projection: { meridian: number; cone: number; reach: number; scale: number; x: number; y: number }
  countries: { country: string | null; path: string }[]
}

type Place = { latitude: number; longitude: number }
type Spot = { x: number; y: number }

/** Where a place is on the drawing. */
export function spotOf({ latitude, longitude }: Place, { meridian, cone, reach, scale, x, y }: Europe['projection']): Spot {
  const angle = (cone * (longitude - meridian) * Math.PI) / 180
  const distance = reach / Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360) ** cone
  return { x: x + scale * distance * Math.sin(angle), y: y - scale * (reach - distance * Math.cos(angle)) }
}

export type Dot<Point> = Spot & { points: Point[] }

/** Points too close to be told apart share one dot. */
export function gather<Point>(placed: (Spot & { point: Point })[], nearness: number): Dot<Point>[] {
  const dots: Dot<Point>[] = []
  for (const { point, x, y } of placed) {
    const near = dots.find((dot) => Math.hypot(dot.x - x, dot.y - y) < nearness)
    if (near) near.points.push(point)
    else dots.push({ x, y, points: [point] })
  }
  return dots
}

/** An arch between two banks: it rises to the north, higher the farther they are apart. */
export function arcBetween(from: Spot, to: Spot): string {
  const [west, east] = from.x <= to.x ? [from, to] : [to, from]
  const [dx, dy] = [east.x - west.x, east.y - west.y]
  const [x, y] = [(west.x + east.x) / 2 + dy * 0.28, (west.y + east.y) / 2 - dx * 0.28]
  return `M${[west.x, west.y].map(Math.round).join(' ')}Q${[x, y, east.x, east.y].map(Math.round).join(' ')}`
}

export type View = { x: number; y: number; width: number; height: number }

/** All of the drawing, or the part around some spots with air about them, never nearer than a third of it. */
export function viewOf(spots: Spot[], { width, height }: Europe, whole: boolean): View {
  if (whole || spots.length === 0) return { x: 0, y: 0, width, height }
  const [xs, ys] = [spots.map((spot) => spot.x), spots.map((spot) => spot.y)]
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  const share = Math.min(1, Math.max((right - left) / width + 0.22, (bottom - top) / height + 0.22, 0.34))
  const view = { width: width * share, height: height * share }
  const within = (start: number, extent: number, all: number) => Math.min(Math.max(start, 0), all - extent)
  return {
    ...view,
    x: within((left + right - view.width) / 2, view.width, width),
    y: within((top + bottom - view.height) / 2, view.height, height),
  }
}
