import { useQueryClient } from '@tanstack/react-query'
import { getRouteApi, Link, Outlet, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { getPartnership, type Me, type PartnershipDetails, type PartnershipDraft, putPartnership } from '@/api'
import { Editor, useDraft } from '@/features/drafting'
import { useShown } from '@/ui/text'
import { ForParties } from './for-parties'
import { draftOf, remember, useNamesOf } from './partnership-draft'
import { partnershipTopics } from './partnership-topics'

const route = getRouteApi('/partnerships/$id/edit')

/** Everything about writing one partnership: holds the draft while one goes from topic to topic. */
export function PartnershipEditor() {
  const { id } = route.useParams()
  return (
    <ForParties id={id}>
      {({ me, partnership, version }) => <Writing key={id} me={me} partnership={partnership} version={version} />}
    </ForParties>
  )
}

function Writing({ me, partnership, version }: { me: Me; partnership: PartnershipDetails; version: string }) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const { id } = partnership
  const title = useShown(partnership.title)?.text ?? ''
  useNamesOf(partnership)

  const drafted = useDraft<PartnershipDraft>({
    user: me.subject,
    thing: `partnership/${id}`,
    saved: { draft: draftOf(partnership), version },
    send: async (body, seen) => {
      const { data, response } = await putPartnership({ path: { id }, body, headers: { 'If-Match': seen }, throwOnError: true })
      return { draft: draftOf(data), version: remember(queries, data, response) }
    },
    reread: async () => {
      const { data, response } = await getPartnership({ path: { id }, throwOnError: true })
      return { draft: draftOf(data), version: response.headers.get('ETag') ?? '' }
    },
  })

  const addressOf = (topic?: string) => `/partnerships/${id}/edit${topic ? `/${topic}` : ''}`
  return (
    <Editor
      drafted={drafted}
      topics={partnershipTopics}
      kind="partnership"
      title={title}
      needed={[]}
      addressOf={addressOf}
      goTo={(topic) => void navigate({ to: addressOf(topic) })}
      crumbs={[
        <Link key="partnerships" to="/partnerships" activeOptions={{ exact: true }}>
          {t('shell.partnerships')}
        </Link>,
        <Link key="partnership" to="/partnerships/$id" params={{ id }} activeOptions={{ exact: true }}>
          {title}
        </Link>,
      ]}
    >
      <Outlet />
    </Editor>
  )
}
