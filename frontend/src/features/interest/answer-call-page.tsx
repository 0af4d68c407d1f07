import { useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { createInterest, Loaded, type Me } from '@/api'
import { BeginAnswer } from '@/features/answering'
import { callBySlug } from '@/features/calls'
import { ForKnown } from '@/features/drafting'
import { useLanguage } from '@/i18n'
import { ThingSkeleton } from '@/ui/thing-skeleton'
import { answer, interests, remember } from './interest-queries'

const route = getRouteApi('/calls/$slug/answer')

/** Where an answer to a call for partners begins. */
export function AnswerCallPage() {
  return <ForKnown>{(me) => <OfCall me={me} />}</ForKnown>
}

function OfCall({ me }: { me: Me }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const queries = useQueryClient()
  const { slug } = route.useParams()
  const { organisation, side } = route.useSearch()

  async function begin(mine: string, key: string) {
    const body = { call: slug, organisation: mine, ...(side && { side }) }
    const fresh = answer(await createInterest({ body, headers: { 'Idempotency-Key': key }, throwOnError: true }))
    remember(queries, fresh)
    return fresh.interest.id
  }

  return (
    <Loaded page query={useQuery(callBySlug(slug))} skeleton={<ThingSkeleton />}>
      {({ call }) => (
        <BeginAnswer
          kind="interest"
          title={t('call.answer')}
          me={me}
          call={call}
          takes="PARTNERSHIP"
          organisation={organisation}
          asked={(['about', 'themes', 'contact', 'exchange', 'place'] as const).map((topic) => t(`editor.interest.${topic}.title`))}
          addressOf={(id) => `/expressions-of-interest/${id}`}
          found={(mine) => interests({ call: [slug], organisation: [mine] }, language)}
          begin={begin}
        />
      )}
    </Loaded>
  )
}
