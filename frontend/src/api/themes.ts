import { queryOptions } from '@tanstack/react-query'
import { listThemes } from './client'
import { everyItem } from './every-item'

/** The fields of cooperation, in their order. */
export const themeList = queryOptions({
  queryKey: ['themes'],
  queryFn: async ({ signal }) =>
    (await everyItem((after) => listThemes({ query: { limit: 200, after }, signal, throwOnError: true }))).toSorted(
      (one, other) => (one.position ?? 0) - (other.position ?? 0),
    ),
  staleTime: 60 * 60_000,
})
