import { getRouteApi } from '@tanstack/react-router'
import { TopicPage } from '@/features/drafting'

const route = getRouteApi('/projects/$slug/edit/$topic')

export function ProjectTopic() {
  const { topic } = route.useParams()
  return <TopicPage key={topic} topic={topic} />
}
