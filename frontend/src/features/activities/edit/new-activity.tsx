import { useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { type ActivityDraft, createActivity, Loaded, type Me, type ProjectDetails } from '@/api'
import { activityById } from '@/features/activities/activity-queries'
import { Editor, ForLeads, ForWriters, LocalisedInput, NewThing, useDraft } from '@/features/drafting'
import { answered, retryKey } from '@/features/kept'
import { projectBySlug } from '@/features/projects'
import { Text } from '@/ui/text'
import { ThingSkeleton } from '@/ui/thing-skeleton'
import { draftOf } from './activity-draft'
import { TypeInput } from './type-input'

const route = getRouteApi('/projects/$slug/activities/new')
const topics = [{ key: 'new', fields: ['type', 'title'], Fields: () => null }]

/** Drafting an activity needs its kind and a title in one language; the rest can wait. */
export function NewActivity() {
  const { slug } = route.useParams()
  return <ForWriters>{(me) => <OfProject me={me} slug={slug} />}</ForWriters>
}

function OfProject({ me, slug }: { me: Me; slug: string }) {
  return (
    <Loaded page query={useQuery(projectBySlug(slug))} skeleton={<ThingSkeleton />}>
      {({ project }) => (
        <ForLeads me={me} leads={project.participants.filter(({ role }) => role === 'LEAD').map(({ organisation }) => organisation.slug)}>
          <Drafting me={me} project={project} />
        </ForLeads>
      )}
    </Loaded>
  )
}

function Drafting({ me, project }: { me: Me; project: ProjectDetails }) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const { slug } = project
  const thing = `activity/new/${slug}`
  const blank = { draft: {} as ActivityDraft, version: '' }
  const drafted = useDraft<ActivityDraft>({
    user: me.subject,
    thing,
    saved: blank,
    send: async (body) => {
      const headers = { 'Idempotency-Key': retryKey(thing, body) }
      const { data, response } = await createActivity({ path: { slug }, body, headers, throwOnError: true })
      answered(thing)
      queries.setQueryData(activityById(data.id).queryKey, { activity: data, version: response.headers.get('ETag') })
      void queries.invalidateQueries({ queryKey: ['projects', 'activities'] })
      await navigate({ to: '/activities/$id/edit', params: { id: data.id }, replace: true })
      return { draft: draftOf(data), version: '' }
    },
    reread: async () => blank,
  })

  return (
    <Editor
      drafted={drafted}
      topics={topics}
      kind="activity"
      title={t('editor.new.activity.title')}
      needed={[]}
      addressOf={() => `/projects/${slug}/activities/new`}
      goTo={() => undefined}
      crumbs={[
        <Link key="projects" to="/projects" activeOptions={{ exact: true }}>
          {t('shell.projects')}
        </Link>,
        <Link key="project" to="/projects/$slug" params={{ slug }} activeOptions={{ exact: true }}>
          <Text value={project.title} note={false} />
        </Link>,
      ]}
    >
      <NewThing
        begin={() => void drafted.save()}
        title={t('editor.new.activity.title')}
        lead={t('editor.new.activity.lead')}
        action={t('editor.new.activity.action')}
      >
        <TypeInput />
        <LocalisedInput pointer="/title" label={t('editor.field.title')} hint={t('editor.hint.activityTitle')} />
      </NewThing>
    </Editor>
  )
}
