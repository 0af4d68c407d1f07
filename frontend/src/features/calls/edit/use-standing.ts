import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { callBySlug } from '@/features/calls/call-queries'

const route = getRouteApi('/calls/$slug/edit')

/** Whether the call has opened to the public: from then on its rules stand. */
export function useStanding() {
  const { slug } = route.useParams()
  const call = useQuery(callBySlug(slug)).data?.call
  return call?.published === true && call.phase !== 'UPCOMING'
}
