import type { CallDetails, GrantDetails, Me } from '@/api'

/** On which side of the grant the reader acts; what is allowed is decided by the API alone. */
export function sidesOf(me: Me, { recipient }: GrantDetails, { project }: CallDetails) {
  const acts = (slug: string) => me.organisations.some((own) => own.slug === slug)
  const officer = me.roles.includes('municipality') || me.roles.includes('association')
  return {
    uses: officer && acts(recipient.slug),
    oversees: me.roles.includes('coordinator') && project.leads.some(({ slug }) => acts(slug)),
  }
}
