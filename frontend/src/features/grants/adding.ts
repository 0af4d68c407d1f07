import type { GrantSummary } from '@/api'
import type { GrantKey } from './grant-filters'
import { together } from './sums'

/** The grants with one key in one currency, added up. */
export type Added = { key: string; currency: string; count: number; awarded: string; paid: string }

/** What a grant counts for: one that is on several themes counts for each. */
const keysOf: Record<GrantKey, (grant: GrantSummary) => string[]> = {
  year: ({ awardedAt }) => [awardedAt.slice(0, 4)],
  country: ({ country }) => [country],
  theme: ({ themes }) => themes.map(({ code }) => code),
}

/** Adds up by key and currency, exact to the cent; the latest year or the largest sum first. */
export function addedUp(grants: GrantSummary[], by?: GrantKey): Added[] {
  const groups = new Map<string, GrantSummary[]>()
  for (const grant of grants)
    for (const key of by ? keysOf[by](grant) : ['']) {
      const group = `${key} ${grant.amount.currency}`
      groups.set(group, [...(groups.get(group) ?? []), grant])
    }
  const added = [...groups].map(([group, all]): Added => {
    const [key = '', currency = ''] = group.split(' ')
    return { key, currency, count: all.length, awarded: together(all.map(({ amount }) => amount.amount)), paid: together(all.map(({ paid }) => paid.amount)) }
  })
  return added.toSorted((one, other) => (by === 'year' ? other.key.localeCompare(one.key) : Number(other.awarded) - Number(one.awarded)))
}
