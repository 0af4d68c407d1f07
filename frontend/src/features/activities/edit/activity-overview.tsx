import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { activityById } from '@/features/activities/activity-queries'
import { Overview } from '@/features/drafting'
import { ActivitySteps } from './activity-steps'

const route = getRouteApi('/activities/$id/edit')

export function ActivityOverview() {
  const { id } = route.useParams()
  const found = useQuery(activityById(id)).data
  return <Overview steps={found && <ActivitySteps activity={found.activity} />} />
}
