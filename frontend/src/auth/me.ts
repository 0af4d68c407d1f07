import { queryOptions, useQuery } from '@tanstack/react-query'
import { getMe } from '@/api'
import { useSession } from './session'

export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: async ({ signal }) => (await getMe({ signal, throwOnError: true })).data,
  staleTime: 5 * 60_000,
})

/** Who the API says is logged in: roles and organisations; nothing while nobody is. */
export function useMe() {
  const signedIn = useSession().state === 'signed-in'
  return useQuery({ ...meQuery, enabled: signedIn })
}
