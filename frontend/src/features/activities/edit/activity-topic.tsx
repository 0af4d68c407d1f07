import { getRouteApi } from '@tanstack/react-router'
import { TopicPage } from '@/features/drafting'

const route = getRouteApi('/activities/$id/edit/$topic')

export function ActivityTopic() {
  const { topic } = route.useParams()
  return <TopicPage key={topic} topic={topic} />
}
