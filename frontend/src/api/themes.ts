import { queryOptions } from '@tanstack/react-query'
import { listThemes } from './client'

/** The fields of cooperation, in their order. */
export const themeList = queryOptions({
  queryKey: ['themes'],
  queryFn: async ({ signal }) =>
    (await listThemes({ signal, throwOnError: true })).data.items.toSorted((one, other) => (one.position ?? 0) - (other.position ?? 0)),
  staleTime: 60 * 60_000,
})
