import { getRouteApi, Link } from '@tanstack/react-router'
import type { MatchParty, Side } from '@/api'
import { Text } from '@/ui/text'

const route = getRouteApi('/calls/$slug/matching')

/** The name of one who takes part, with the way to whom else it fits. */
export function PartyLink({ party, side }: { party: MatchParty; side: Side }) {
  const { slug } = route.useParams()
  const search = route.useSearch()
  return (
    <Link to="/calls/$slug/matching" params={{ slug }} search={{ ...search, who: keyOf(party.slug, side) }} hash="one" resetScroll={false}>
      <Text value={party.name} note={false} />
    </Link>
  )
}

/** One organisation may stand on both sides. */
export const keyOf = (slug: string, side: Side) => `${side.toLowerCase()}.${slug}`
