import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { callBySlug } from '@/features/calls/call-queries'
import { Overview } from '@/features/drafting'
import { CallSteps } from './call-steps'

const route = getRouteApi('/calls/$slug/edit')

export function CallOverview() {
  const { slug } = route.useParams()
  const found = useQuery(callBySlug(slug)).data
  return <Overview steps={found && <CallSteps call={found.call} />} />
}
