import { useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { ApiProblem, getOrganisation, Loaded, type Me, type OrganisationDetails, type OrganisationProfile, putOrganisationProfile, TroublePage } from '@/api'
import { Editor, ForKnown, tidy, TopicPage, useDraft } from '@/features/drafting'
import { organisationBySlug } from '@/features/organisations/organisation-queries'
import { useShown } from '@/ui/text'
import { ThingSkeleton } from '@/ui/thing-skeleton'
import { ProfileFields } from './profile-fields'

const route = getRouteApi('/organisations/$slug/edit')
const topics = [{ key: 'about', fields: ['workingLanguages', 'website', 'description'], Fields: ProfileFields }]
const forbidden = new ApiProblem(403, {})

/** What an organisation says of itself, written by those who act for it. */
export function ProfileEditor() {
  return <ForKnown>{(me) => <Organisation me={me} />}</ForKnown>
}

function Organisation({ me }: { me: Me }) {
  const { slug } = route.useParams()
  const query = useQuery({ ...organisationBySlug(slug), refetchOnMount: 'always' })
  const mine = me.roles.includes('administrator') || me.organisations.some((organisation) => organisation.slug === slug)
  return (
    <Loaded page query={query} skeleton={<ThingSkeleton />}>
      {({ organisation, version }) =>
        mine ? <Writing key={slug} me={me} organisation={organisation} version={version ?? ''} /> : <TroublePage error={forbidden} />
      }
    </Loaded>
  )
}

type Draft = Partial<OrganisationProfile>

function draftOf({ workingLanguages, website, description }: OrganisationDetails): Draft {
  return tidy<Draft>({ workingLanguages, website, description })
}

function Writing({ me, organisation, version }: { me: Me; organisation: OrganisationDetails; version: string }) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const { slug } = organisation
  const name = useShown(organisation.name)?.text ?? slug

  const drafted = useDraft<Draft>({
    user: me.subject,
    thing: `profile/${slug}`,
    saved: { draft: draftOf(organisation), version },
    send: async (draft, seen) => {
      const body = { ...draft, workingLanguages: draft.workingLanguages ?? [] }
      const { data, response } = await putOrganisationProfile({ path: { slug }, body, headers: { 'If-Match': seen }, throwOnError: true })
      const fresh = { organisation: data, version: response.headers.get('ETag') ?? '' }
      queries.setQueryData(organisationBySlug(slug).queryKey, fresh)
      // Whether it may answer a call can be another now.
      void queries.invalidateQueries({ queryKey: ['calls'] })
      return { draft: draftOf(data), version: fresh.version }
    },
    reread: async () => {
      const { data, response } = await getOrganisation({ path: { slug }, throwOnError: true })
      return { draft: draftOf(data), version: response.headers.get('ETag') ?? '' }
    },
  })

  return (
    <Editor
      drafted={drafted}
      topics={topics}
      kind="profile"
      title={name}
      needed={[]}
      addressOf={() => `/organisations/${slug}/edit`}
      goTo={() => undefined}
      crumbs={[
        <Link key="organisations" to="/organisations" activeOptions={{ exact: true }}>
          {t('shell.organisations')}
        </Link>,
        <Link key="organisation" to="/organisations/$slug" params={{ slug }} activeOptions={{ exact: true }}>
          {name}
        </Link>,
      ]}
    >
      <TopicPage topic="about" />
    </Editor>
  )
}
