import { hashKey } from '@tanstack/react-query'

type Pending = { request: string; key: string }

export const retryPrefix = 'tilti.retry/'
const place = (thing: string) => `${retryPrefix}${thing}`
const inMemory = new Map<string, Pending>()

/**
 * The Idempotency-Key for a request: the same one until it has been answered, over reloads too, so that a retry after
 * a lost answer does nothing twice. Another request gets another key.
 */
export function retryKey(thing: string, request: unknown): string {
  const asked = hashKey([request])
  const pending = inMemory.get(thing) ?? stored(thing)
  if (pending?.request === asked) return pending.key
  const fresh = { request: asked, key: crypto.randomUUID() }
  inMemory.set(thing, fresh)
  try {
    localStorage.setItem(place(thing), JSON.stringify(fresh))
  } catch {
    // Without storage the key lives as long as the page.
  }
  return fresh.key
}

/** The request has been answered: the next one is another. */
export function answered(thing: string) {
  inMemory.delete(thing)
  try {
    localStorage.removeItem(place(thing))
  } catch {
    // Nothing was stored.
  }
}

function stored(thing: string): Pending | undefined {
  try {
    return JSON.parse(localStorage.getItem(place(thing)) ?? 'null') ?? undefined
  } catch {
    return undefined
  }
}
