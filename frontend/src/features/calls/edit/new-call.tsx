import { useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { type CallDraft, createCall, Loaded, type Me, type ProjectDetails } from '@/api'
import { callBySlug } from '@/features/calls/call-queries'
import { readersZone } from '@/features/calls/zones'
import { Editor, ForLeads, ForWriters, LocalisedInput, NewThing, SelectInput, useDraft } from '@/features/drafting'
import { answered, retryKey } from '@/features/kept'
import { projectBySlug } from '@/features/projects'
import { Text } from '@/ui/text'
import { ThingSkeleton } from '@/ui/thing-skeleton'
import { draftOf } from './call-draft'
import { refreshLists } from './refresh-lists'

const route = getRouteApi('/projects/$slug/calls/new')
const topics = [{ key: 'new', fields: ['kind', 'title'], Fields: () => null }]

/** Drafting a call needs a title in one language; the rest can wait. */
export function NewCall() {
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
  const thing = `call/new/${slug}`
  const blank = { draft: { kind: 'PARTNERSHIP', zone: readersZone() } as CallDraft, version: '' }
  const drafted = useDraft<CallDraft>({
    user: me.subject,
    thing,
    saved: blank,
    send: async (body) => {
      const headers = { 'Idempotency-Key': retryKey(thing, body) }
      const { data, response } = await createCall({ path: { slug }, body: body.kind === 'GRANT' ? { ...body, grant: {} } : body, headers, throwOnError: true })
      answered(thing)
      queries.setQueryData(callBySlug(data.slug).queryKey, { call: data, version: response.headers.get('ETag') })
      refreshLists(queries)
      await navigate({ to: '/calls/$slug/edit', params: { slug: data.slug }, replace: true })
      return { draft: draftOf(data), version: '' }
    },
    reread: async () => blank,
  })

  return (
    <Editor
      drafted={drafted}
      topics={topics}
      kind="call"
      title={t('editor.new.call.title')}
      needed={[]}
      addressOf={() => `/projects/${slug}/calls/new`}
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
        title={t('editor.new.call.title')}
        lead={t('editor.new.call.lead')}
        action={t('editor.new.call.action')}
      >
        <SelectInput
          pointer="/kind"
          label={t('editor.grant.kind')}
          hint={t('editor.grant.kindHint')}
          options={(['PARTNERSHIP', 'GRANT'] as const).map((kind) => ({ value: kind, label: t(`call.kind.${kind}`) }))}
        />
        <LocalisedInput pointer="/title" label={t('editor.field.title')} hint={t('editor.hint.title')} />
      </NewThing>
    </Editor>
  )
}
