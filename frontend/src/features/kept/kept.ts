import { retryPrefix } from './retry-key'

/** What someone has typed and not yet saved, with the state of the thing it was typed upon. */
export type Kept<Draft> = { at: string; version: string; base: Draft; draft: Draft }

const prefix = 'tilti.kept/'
const place = (user: string, thing: string) => `${prefix}${user}/${thing}`

/** Keeps it on this device; false when the browser has no room for it or forbids it. */
export function keep<Draft>(user: string, thing: string, kept: Kept<Draft>): boolean {
  try {
    localStorage.setItem(place(user, thing), JSON.stringify(kept))
    return true
  } catch {
    return false
  }
}

export function keptFor<Draft>(user: string, thing: string): Kept<Draft> | undefined {
  try {
    const found = localStorage.getItem(place(user, thing))
    return found ? (JSON.parse(found) as Kept<Draft>) : undefined
  } catch {
    return undefined
  }
}

export function forget(user: string, thing: string) {
  try {
    localStorage.removeItem(place(user, thing))
  } catch {
    // A browser that forbids storage has kept nothing.
  }
}

/** How many things this browser keeps, whoever typed them. */
export function countKept(): number {
  return placesAt(prefix).length
}

/** Removes what everyone has typed here, with the requests that repeat it; says how many things that were. */
export function forgetAll(): number {
  const kept = placesAt(prefix)
  for (const each of [...kept, ...placesAt(retryPrefix)]) localStorage.removeItem(each)
  return kept.length
}

function placesAt(start: string): string[] {
  try {
    return Object.keys(localStorage).filter((each) => each.startsWith(start))
  } catch {
    return []
  }
}
