import type { QueryClient } from '@tanstack/react-query'

/** Whatever has been changed in a call shows in lists, and in what is said of who may apply. */
export function refreshLists(queries: QueryClient) {
  void queries.invalidateQueries({ queryKey: ['calls'], predicate: ({ queryKey }) => queryKey[1] !== 'one' })
}
