import { useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { createProject, type Me, type ProjectDraft, TroublePage, ApiProblem } from '@/api'
import { Editor, ForWriters, LocalisedInput, NewThing, SelectInput, useDraft } from '@/features/drafting'
import { answered, retryKey } from '@/features/kept'
import { projectBySlug } from '@/features/projects/project-queries'
import { Text, useShown } from '@/ui/text'
import { draftOf } from './project-draft'

const thing = 'project/new'
const topics = [{ key: 'new', fields: ['title', 'participants'], Fields: () => null }]

/** Drafting a project needs a title in one language and who leads it; the rest can wait. */
export function NewProject() {
  return <ForWriters>{(me) => (me.organisations.length > 0 ? <Drafting me={me} /> : <TroublePage error={new ApiProblem(403, {})} />)}</ForWriters>
}

function Drafting({ me }: { me: Me }) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const blank = { participants: [{ organisation: me.organisations[0]!.slug, role: 'LEAD' }] } as unknown as ProjectDraft
  const drafted = useDraft<ProjectDraft>({
    user: me.subject,
    thing,
    saved: { draft: blank, version: '' },
    send: async (body) => {
      const headers = { 'Idempotency-Key': retryKey(thing, body) }
      const { data, response } = await createProject({ body, headers, throwOnError: true })
      answered(thing)
      queries.setQueryData(projectBySlug(data.slug).queryKey, { project: data, version: response.headers.get('ETag') })
      void queries.invalidateQueries({ queryKey: ['projects'], predicate: ({ queryKey }) => queryKey[1] !== 'one' })
      await navigate({ to: '/projects/$slug/edit', params: { slug: data.slug }, replace: true })
      return { draft: draftOf(data), version: '' }
    },
    reread: async () => ({ draft: blank, version: '' }),
  })

  return (
    <Editor
      drafted={drafted}
      topics={topics}
      kind="project"
      title={t('editor.new.project.title')}
      needed={[]}
      addressOf={() => '/projects/new'}
      goTo={() => undefined}
      crumbs={[
        <Link key="projects" to="/projects" activeOptions={{ exact: true }}>
          {t('shell.projects')}
        </Link>,
      ]}
    >
      <NewThing
        begin={() => void drafted.save()}
        title={t('editor.new.project.title')}
        lead={t('editor.new.project.lead')}
        action={t('editor.new.project.action')}
      >
        <LocalisedInput pointer="/title" label={t('editor.field.title')} hint={t('editor.hint.title')} />
        <Lead me={me} />
      </NewThing>
    </Editor>
  )
}

/** One of one's own organisations; with only one there is nothing to choose. */
function Lead({ me }: { me: Me }) {
  const { t } = useTranslation()
  const only = useShown(me.organisations[0]!.name)
  if (me.organisations.length === 1)
    return (
      <div>
        <p>
          <strong>{t('editor.lead')}</strong>
        </p>
        <p>{only && <Text value={only} note={false} />}</p>
      </div>
    )
  return (
    <SelectInput
      pointer="/participants/0/organisation"
      label={t('editor.lead')}
      options={me.organisations.map(({ slug, name }) => ({ value: slug, label: name.text }))}
    />
  )
}
