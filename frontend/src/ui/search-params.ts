/** Readers for what an address says: whatever is not a known value is as if it were not there. */
type Search = Record<string, unknown>

export function textIn(search: Search, key: string): string | undefined {
  const value = search[key]
  const first: unknown = Array.isArray(value) ? value[0] : value
  return typeof first === 'string' && first.trim() !== '' ? first : undefined
}

export function choicesIn<Value extends string>(search: Search, key: string, known: readonly Value[]): Value[] | undefined {
  const chosen = textsIn(search, key)?.filter((value): value is Value => known.includes(value as Value))
  return chosen?.length ? chosen : undefined
}

export function textsIn(search: Search, key: string): string[] | undefined {
  const value = search[key]
  const all = (Array.isArray(value) ? value : [value]).filter((item): item is string => typeof item === 'string' && item !== '')
  return all.length ? [...new Set(all)] : undefined
}

export function choiceIn<Value extends string>(search: Search, key: string, known: readonly Value[]): Value | undefined {
  return choicesIn(search, key, known)?.[0]
}

export function matchIn(search: Search, key: string, pattern: RegExp): string | undefined {
  const value = textIn(search, key)
  return value && pattern.test(value) ? value : undefined
}

export const yearIn = (search: Search, key: string) => matchIn(search, key, /^(19|20)\d\d$/)
