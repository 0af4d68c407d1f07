/** What a clock on the wall shows in a zone: "2026-06-10" and "23:59". */
export type Wall = { date: string; time: string }

export function wallOf(instant: string, timeZone: string): Wall {
  const text = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(new Date(instant))
  const [date, time] = text.split(' ')
  return { date: date!, time: time! }
}

/**
 * The instant at which a zone's clocks show this. One minute before midnight means to the last second of the day; an
 * hour that the change to summer time leaves out is an hour later, one that comes twice is the first.
 */
export function instantOf({ date, time }: Wall, timeZone: string): string | undefined {
  const asUtc = Date.parse(`${date}T${time}:${time === '23:59' ? '59' : '00'}Z`)
  if (Number.isNaN(asUtc)) return undefined
  const before = asUtc - offsetAt(asUtc - 24 * 3600_000, timeZone)
  const after = asUtc - offsetAt(asUtc + 24 * 3600_000, timeZone)
  const fits = [before, after].find((instant) => instant + offsetAt(instant, timeZone) === asUtc)
  return new Date(fits ?? before).toISOString().replace('.000Z', 'Z')
}

/** How far the zone's clocks are ahead of UTC at an instant, in milliseconds. */
function offsetAt(instant: number, timeZone: string): number {
  const { date, time } = wallOf(new Date(instant).toISOString(), timeZone)
  return Date.parse(`${date}T${time}:00Z`) - Math.floor(instant / 60_000) * 60_000
}
