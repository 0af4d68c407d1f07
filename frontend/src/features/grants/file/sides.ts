import type { GrantDetails, Me } from '@/api'

/** On which side of the grant the reader acts; what is allowed is decided by the API alone. */
export function sidesOf(me: Me, { recipient, file }: GrantDetails) {
  const officer = me.roles.includes('municipality') || me.roles.includes('association')
  return {
    uses: officer && me.organisations.some(({ slug }) => slug === recipient.slug),
    oversees: Boolean(file?.oversees),
  }
}
