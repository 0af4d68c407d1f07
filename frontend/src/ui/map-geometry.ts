type Placed<Point> = { point: Point; x: number; y: number }
export type Dot<Point> = { x: number; y: number; points: Point[] }

/** Points too close to be told apart share one dot. */
export function gather<Point>(placed: Placed<Point>[], nearness: number): Dot<Point>[] {
  const dots: Dot<Point>[] = []
  for (const { point, x, y } of placed) {
    const near = dots.find((dot) => Math.hypot(dot.x - x, dot.y - y) < nearness)
    if (near) near.points.push(point)
    else dots.push({ x, y, points: [point] })
  }
  return dots
}

/** An arch between two banks: it rises to the north, higher the farther they are apart. */
export function arcBetween(from: { x: number; y: number }, to: { x: number; y: number }): string {
  const [west, east] = from.x <= to.x ? [from, to] : [to, from]
  const [dx, dy] = [east.x - west.x, east.y - west.y]
  const middle = { x: (west.x + east.x) / 2 + dy * 0.28, y: (west.y + east.y) / 2 - dx * 0.28 }
  const round = (value: number) => value.toFixed(1)
  return `M${round(west.x)} ${round(west.y)}Q${round(middle.x)} ${round(middle.y)} ${round(east.x)} ${round(east.y)}`
}
