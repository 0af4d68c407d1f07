import { type QueryClient, useQuery } from '@tanstack/react-query'
import { getOrganisation } from '@/api'
import type { Localised, Shown } from '@/i18n/content'
import { Text } from '@/ui/text'

const keyOf = (slug: string) => ['organisations', 'name', slug]

/** Names that came along with something else need not be asked for. */
export function rememberName(queries: QueryClient, slug: string, name: Localised | Shown) {
  queries.setQueryData(keyOf(slug), name)
}

/** An organisation by its slug, in the reader's language. */
export function OrganisationName({ slug }: { slug: string }) {
  const name = useQuery({
    queryKey: keyOf(slug),
    queryFn: async ({ signal }): Promise<Localised | Shown> =>
      (await getOrganisation({ path: { slug }, signal, throwOnError: true })).data.name,
    staleTime: Infinity,
  })
  return name.data ? <Text value={name.data} note={false} /> : slug
}
