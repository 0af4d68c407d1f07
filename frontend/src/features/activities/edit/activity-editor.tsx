import type { ReactNode } from 'react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, Link, Outlet, useNavigate } from '@tanstack/react-router'
import { type ActivityDetails, type ActivityDraft, getActivity, Loaded, type Me, putActivity } from '@/api'
import { activityById } from '@/features/activities/activity-queries'
import { Editor, ForLeads, ForWriters, useDraft } from '@/features/drafting'
import { projectBySlug } from '@/features/projects'
import { Text, useShown } from '@/ui/text'
import { ThingSkeleton } from '@/ui/thing-skeleton'
import { draftOf, useNamesOf } from './activity-draft'
import { activityTopics } from './activity-topics'

const route = getRouteApi('/activities/$id/edit')

/** Everything about writing one activity: holds the draft while one goes from topic to topic. */
export function ActivityEditor() {
  return <ForWriters>{(me) => <Activity me={me} />}</ForWriters>
}

function Activity({ me }: { me: Me }) {
  const { id } = route.useParams()
  // One begins from what is there now, not from what was seen a while ago.
  const query = useQuery({ ...activityById(id), refetchOnMount: 'always' })
  return (
    <Loaded page query={query} skeleton={<ThingSkeleton />}>
      {({ activity, version }) => (
        <OfProject me={me} slug={activity.project.slug}>
          <Writing key={id} me={me} activity={activity} version={version ?? ''} />
        </OfProject>
      )}
    </Loaded>
  )
}

/** Who leads the project writes its activities. */
function OfProject({ me, slug, children }: { me: Me; slug: string; children: ReactNode }) {
  return (
    <Loaded page query={useQuery(projectBySlug(slug))} skeleton={<ThingSkeleton />}>
      {({ project }) => (
        <ForLeads me={me} leads={project.participants.filter(({ role }) => role === 'LEAD').map(({ organisation }) => organisation.slug)}>
          {children}
        </ForLeads>
      )}
    </Loaded>
  )
}

function Writing({ me, activity, version }: { me: Me; activity: ActivityDetails; version: string }) {
  const queries = useQueryClient()
  const navigate = useNavigate()
  const { id } = activity
  const title = useShown(activity.title)?.text ?? ''
  useNamesOf(activity)

  const drafted = useDraft<ActivityDraft>({
    user: me.subject,
    thing: `activity/${id}`,
    saved: { draft: draftOf(activity), version },
    send: async (body, seen) => {
      const { data, response } = await putActivity({ path: { id }, body, headers: { 'If-Match': seen }, throwOnError: true })
      const fresh = { activity: data, version: response.headers.get('ETag') ?? '' }
      queries.setQueryData(activityById(id).queryKey, fresh)
      void queries.invalidateQueries({ queryKey: ['activities', 'list'] })
      void queries.invalidateQueries({ queryKey: ['projects', 'activities'] })
      return { draft: draftOf(data), version: fresh.version }
    },
    reread: async () => {
      const { data, response } = await getActivity({ path: { id }, throwOnError: true })
      return { draft: draftOf(data), version: response.headers.get('ETag') ?? '' }
    },
  })

  const addressOf = (topic?: string) => `/activities/${id}/edit${topic ? `/${topic}` : ''}`
  const { project } = activity
  return (
    <Editor
      drafted={drafted}
      topics={activityTopics}
      kind="activity"
      title={title}
      needed={[]}
      addressOf={addressOf}
      goTo={(topic) => void navigate({ to: addressOf(topic) })}
      crumbs={[
        <Link key="project" to="/projects/$slug" params={{ slug: project.slug }} activeOptions={{ exact: true }}>
          <Text value={project.title} note={false} />
        </Link>,
        <Link key="activity" to="/activities/$id" params={{ id }} activeOptions={{ exact: true }}>
          {title}
        </Link>,
      ]}
    >
      <Outlet />
    </Editor>
  )
}
