import { getRouteApi } from '@tanstack/react-router'
import { TopicPage } from '@/features/drafting'

const route = getRouteApi('/calls/$slug/edit/$topic')

export function CallTopic() {
  const { topic } = route.useParams()
  return <TopicPage key={topic} topic={topic} />
}
