/** Query strings a person can read and the API shares: a repeated parameter for a list, no JSON, no quotes. */
export function parseSearch(search: string): Record<string, string | string[]> {
  const parameters = new URLSearchParams(search)
  const keys = [...new Set(parameters.keys())]
  return Object.fromEntries(
    keys.map((key) => {
      const values = parameters.getAll(key)
      return [key, values.length > 1 ? values : values[0]!]
    }),
  )
}

export function stringifySearch(search: Record<string, unknown>): string {
  const parameters = new URLSearchParams()
  for (const [key, value] of Object.entries(search)) {
    for (const item of Array.isArray(value) ? value : [value])
      if (item !== undefined && item !== null && item !== '') parameters.append(key, String(item))
  }
  const text = parameters.toString()
  return text && `?${text}`
}
