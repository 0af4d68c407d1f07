import type { Europe } from './map-geometry'

type Point = [number, number]

/** Where the middle of each country's largest piece of land is on the drawing. */
export function countryCentres({ countries }: Europe): Map<string, { x: number; y: number }> {
  const largest = new Map<string, { area: number; x: number; y: number }>()
  for (const { country, path } of countries) {
    if (!country) continue
    for (const ring of rings(path)) {
      const centre = centreOf(ring)
      if (centre.area > (largest.get(country)?.area ?? 0)) largest.set(country, centre)
    }
  }
  return largest
}

/** The outlines of a path: a start, then steps relative to the point before. */
export function rings(path: string): Point[][] {
  return path
    .split('Z')
    .filter(Boolean)
    .map((ring) => {
      const [x = 0, y = 0, ...steps] = (ring.match(/-?\d+/g) ?? []).map(Number)
      const points: Point[] = [[x, y]]
      for (let index = 0; index + 1 < steps.length; index += 2) {
        const [px, py] = points.at(-1)!
        points.push([px + steps[index]!, py + steps[index + 1]!])
      }
      return points
    })
}

function centreOf(ring: Point[]) {
  let [area, x, y] = [0, 0, 0]
  ring.forEach(([ax, ay], index) => {
    const [bx, by] = ring[(index + 1) % ring.length]!
    const cross = ax * by - bx * ay
    area += cross
    x += (ax + bx) * cross
    y += (ay + by) * cross
  })
  return { area: Math.abs(area), x: x / (3 * area || 1), y: y / (3 * area || 1) }
}
