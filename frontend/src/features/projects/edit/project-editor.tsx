import { useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, Link, Outlet, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { getProject, Loaded, type Me, type ProjectDetails, type ProjectDraft, putProject } from '@/api'
import { Editor, ForLeads, ForWriters, useDraft } from '@/features/drafting'
import { useShown } from '@/ui/text'
import { ThingSkeleton } from '@/ui/thing-skeleton'
import { projectBySlug } from '@/features/projects/project-queries'
import { draftOf, useNamesOf } from './project-draft'
import { neededToPublish, projectTopics } from './project-topics'

const route = getRouteApi('/projects/$slug/edit')

/** Everything about writing one project: holds the draft while one goes from topic to topic. */
export function ProjectEditor() {
  return <ForWriters>{(me) => <Project me={me} />}</ForWriters>
}

function Project({ me }: { me: Me }) {
  const { slug } = route.useParams()
  // One begins from what is there now, not from what was seen a while ago.
  const query = useQuery({ ...projectBySlug(slug), refetchOnMount: 'always' })
  return (
    <Loaded page query={query} skeleton={<ThingSkeleton />}>
      {({ project, version }) => (
        <ForLeads me={me} leads={project.participants.filter(({ role }) => role === 'LEAD').map(({ organisation }) => organisation.slug)}>
          <Writing key={slug} me={me} project={project} version={version ?? ''} />
        </ForLeads>
      )}
    </Loaded>
  )
}

function Writing({ me, project, version }: { me: Me; project: ProjectDetails; version: string }) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const { slug } = project
  const title = useShown(project.title)?.text ?? slug
  useNamesOf(project)

  const drafted = useDraft<ProjectDraft>({
    user: me.subject,
    thing: `project/${slug}`,
    saved: { draft: draftOf(project), version },
    send: async (body, seen) => {
      const { data, response } = await putProject({ path: { slug }, body, headers: { 'If-Match': seen }, throwOnError: true })
      const fresh = { project: data, version: response.headers.get('ETag') ?? '' }
      queries.setQueryData(projectBySlug(slug).queryKey, fresh)
      void queries.invalidateQueries({ queryKey: ['projects'], predicate: ({ queryKey }) => queryKey[1] !== 'one' })
      return { draft: draftOf(data), version: fresh.version }
    },
    reread: async () => {
      const { data, response } = await getProject({ path: { slug }, throwOnError: true })
      return { draft: draftOf(data), version: response.headers.get('ETag') ?? '' }
    },
  })

  const addressOf = (topic?: string) => `/projects/${slug}/edit${topic ? `/${topic}` : ''}`
  return (
    <Editor
      drafted={drafted}
      topics={projectTopics}
      kind="project"
      title={title}
      needed={project.published ? [] : neededToPublish}
      addressOf={addressOf}
      goTo={(topic) => void navigate({ to: addressOf(topic) })}
      crumbs={[
        <Link key="projects" to="/projects" activeOptions={{ exact: true }}>
          {t('shell.projects')}
        </Link>,
        <Link key="project" to="/projects/$slug" params={{ slug }} activeOptions={{ exact: true }}>
          {title}
        </Link>,
      ]}
    >
      <Outlet />
    </Editor>
  )
}
