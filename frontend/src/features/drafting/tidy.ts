import { hashKey } from '@tanstack/react-query'

/** Fields that carry a first choice from the start: alone they say nothing. */
const preset = new Set(['kind', 'code', 'role', 'state', 'currency', 'language'])

/** Rows that say something by their kind alone: nobody begins one without choosing it. */
const chosen = new Set(['criteria'])

/** What is worth sending: without empty texts, empty rows and empty parts. */
export function tidy<Draft>(draft: Draft): Draft {
  return (tidied(draft) ?? {}) as Draft
}

function tidied(value: unknown, list?: string): unknown {
  if (value === null || value === undefined) return undefined
  if (typeof value === 'string') return value.trim() === '' ? undefined : value
  if (Array.isArray(value)) {
    const rows = value.map((row) => tidied(row, list)).filter((row) => row !== undefined)
    return rows.length > 0 ? rows : undefined
  }
  if (typeof value !== 'object') return value
  const kept = Object.entries(value).flatMap(([key, inner]) => {
    const worth = tidied(inner, key)
    return worth === undefined ? [] : [[key, worth] as const]
  })
  const nothing = kept.every(([key]) => preset.has(key) && !(list && chosen.has(list)))
  return nothing ? undefined : Object.fromEntries(kept)
}

/** Whether two values say the same, whatever the order of their fields. */
export function same(one: unknown, other: unknown) {
  return hashKey([one ?? null]) === hashKey([other ?? null])
}
