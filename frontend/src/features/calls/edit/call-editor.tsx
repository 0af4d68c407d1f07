import { useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, Link, Outlet, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { type CallDetails, type CallDraft, getCall, Loaded, type Me, putCall } from '@/api'
import { callBySlug } from '@/features/calls/call-queries'
import { Editor, ForLeads, ForWriters, useDraft } from '@/features/drafting'
import { useShown } from '@/ui/text'
import { ThingSkeleton } from '@/ui/thing-skeleton'
import { draftOf, useNamesOf } from './call-draft'
import { callTopics, neededToPublish } from './call-topics'
import { refreshLists } from './refresh-lists'

const route = getRouteApi('/calls/$slug/edit')

/** Everything about writing one call: holds the draft while one goes from topic to topic. */
export function CallEditor() {
  return <ForWriters>{(me) => <Call me={me} />}</ForWriters>
}

function Call({ me }: { me: Me }) {
  const { slug } = route.useParams()
  // One begins from what is there now, not from what was seen a while ago.
  const query = useQuery({ ...callBySlug(slug), refetchOnMount: 'always' })
  return (
    <Loaded page query={query} skeleton={<ThingSkeleton />}>
      {({ call, version }) => (
        <ForLeads me={me} leads={call.project.leads.map((lead) => lead.slug)}>
          <Writing key={slug} me={me} call={call} version={version ?? ''} />
        </ForLeads>
      )}
    </Loaded>
  )
}

function Writing({ me, call, version }: { me: Me; call: CallDetails; version: string }) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const { slug } = call
  const title = useShown(call.title)?.text ?? slug
  useNamesOf(call)

  const drafted = useDraft<CallDraft>({
    user: me.subject,
    thing: `call/${slug}`,
    saved: { draft: draftOf(call), version },
    send: async (body, seen) => {
      const { data, response } = await putCall({ path: { slug }, body, headers: { 'If-Match': seen }, throwOnError: true })
      const fresh = { call: data, version: response.headers.get('ETag') ?? '' }
      queries.setQueryData(callBySlug(slug).queryKey, fresh)
      refreshLists(queries)
      return { draft: draftOf(data), version: fresh.version }
    },
    reread: async () => {
      const { data, response } = await getCall({ path: { slug }, throwOnError: true })
      return { draft: draftOf(data), version: response.headers.get('ETag') ?? '' }
    },
  })

  const addressOf = (topic?: string) => `/calls/${slug}/edit${topic ? `/${topic}` : ''}`
  return (
    <Editor
      drafted={drafted}
      topics={callTopics[call.kind]}
      kind="call"
      title={title}
      needed={call.published ? [] : neededToPublish[call.kind]}
      addressOf={addressOf}
      goTo={(topic) => void navigate({ to: addressOf(topic) })}
      crumbs={[
        <Link key="calls" to="/calls" activeOptions={{ exact: true }}>
          {t('shell.calls')}
        </Link>,
        <Link key="call" to="/calls/$slug" params={{ slug }} activeOptions={{ exact: true }}>
          {title}
        </Link>,
      ]}
    >
      <Outlet />
    </Editor>
  )
}
