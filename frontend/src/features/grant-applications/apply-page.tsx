import { useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Loaded, type Me } from '@/api'
import { BeginAnswer } from '@/features/answering'
import { callBySlug } from '@/features/calls'
import { ForKnown } from '@/features/drafting'
import { useLanguage } from '@/i18n'
import { ThingSkeleton } from '@/ui/thing-skeleton'
import { applications, createApplication, remember } from './application-queries'

const route = getRouteApi('/calls/$slug/apply')

/** Where an application for a grant begins. */
export function ApplyPage() {
  return <ForKnown>{(me) => <OfCall me={me} />}</ForKnown>
}

function OfCall({ me }: { me: Me }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const queries = useQueryClient()
  const { slug } = route.useParams()
  const { organisation } = route.useSearch()

  async function begin(applicant: string, key: string) {
    const fresh = await createApplication({ call: slug, applicant }, key)
    remember(queries, fresh)
    return fresh.application.id
  }

  return (
    <Loaded page query={useQuery(callBySlug(slug))} skeleton={<ThingSkeleton />}>
      {({ call }) => (
        <BeginAnswer
          kind="application"
          title={t('call.apply')}
          me={me}
          call={call}
          takes="GRANT"
          organisation={organisation}
          asked={(['about', 'partners', 'budget', 'plan', 'documents', 'contact'] as const).map((topic) => t(`editor.application.${topic}.title`))}
          addressOf={(id) => `/grant-applications/${id}`}
          found={(applicant) => applications({ call: [slug], applicant: [applicant] }, language)}
          begin={begin}
        />
      )}
    </Loaded>
  )
}
