import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { Me, PartnershipDetails } from '@/api'
import { useMe } from '@/auth'
import { organisationBySlug } from '@/features/organisations'

const speaking = ['municipality', 'association', 'coordinator']

const speaks = (me: Me) => me.organisations.length > 0 && speaking.some((role) => me.roles.includes(role))

/** Whether the page offers to register partnerships; whether one may, the API decides. */
export function mayRegister(me: Me): boolean {
  return me.roles.includes('administrator') || speaks(me)
}

/**
 * Whether the page offers to write this partnership: to those who act for one of its parties, or for an association one of
 * them belongs to, and to administrators. Not known for as long as the parties' memberships are asked for.
 */
export function useMayWrite(partnership: PartnershipDetails | undefined): boolean | undefined {
  const me = useMe().data
  const slugs = partnership?.parties.map(({ organisation }) => organisation.slug) ?? []
  const administers = me?.roles.includes('administrator') ?? false
  const isParty = me !== undefined && speaks(me) && me.organisations.some(({ slug }) => slugs.includes(slug))
  const asks = (me?.roles.includes('association') ?? false) && !administers && !isParty
  const queries = useQueryClient()
  const associations = useQuery({
    queryKey: ['partnerships', 'associations', ...slugs],
    queryFn: async () => {
      const parties = await Promise.all(slugs.map((slug) => queries.ensureQueryData(organisationBySlug(slug))))
      return parties.flatMap(({ organisation }) => organisation.memberOf.map(({ slug }) => slug))
    },
    enabled: asks,
  })
  if (!partnership || !me) return undefined
  if (!asks) return administers || isParty
  if (associations.isPending) return undefined
  return me.organisations.some(({ slug }) => associations.data?.includes(slug))
}
