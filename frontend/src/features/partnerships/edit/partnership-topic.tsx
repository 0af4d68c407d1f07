import { getRouteApi } from '@tanstack/react-router'
import { TopicPage } from '@/features/drafting'

const route = getRouteApi('/partnerships/$id/edit/$topic')

export function PartnershipTopic() {
  const { topic } = route.useParams()
  return <TopicPage key={topic} topic={topic} />
}
