import { type ReactNode, useRef } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { type CallDetails, getInterest, type InterestAnswers, type Me, type PrefilledField, putInterest } from '@/api'
import { Editor, useDraft } from '@/features/drafting'
import { answer, remember, type Versioned } from '@/features/interest/interest-queries'
import { InterestContext } from '@/features/interest/use-interest'
import { useShown } from '@/ui/text'
import { draftOf } from './interest-draft'
import { neededFor, placeOfPrefilled, topicsFor } from './interest-topics'

type InterestWritingProps = { me: Me; call: CallDetails; own: boolean; children: ReactNode } & Versioned

/** Holds the answers while one goes from page to page; saves them by itself. */
export function InterestWriting({ interest, version, children, ...known }: InterestWritingProps) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const { call, me } = known
  const { id } = interest
  const confirming = useRef<PrefilledField[]>([])
  const title = useShown(call.title)?.text ?? call.slug

  const drafted = useDraft<InterestAnswers>({
    user: me.subject,
    thing: `interest/${id}`,
    autosave: true,
    saved: { draft: draftOf(interest), version },
    send: async (body, seen) => {
      const query = { confirmed: confirming.current }
      const fresh = answer(await putInterest({ path: { id }, body, query, headers: { 'If-Match': seen }, throwOnError: true }))
      confirming.current = []
      remember(queries, fresh)
      return { draft: draftOf(fresh.interest), version: fresh.version }
    },
    reread: async () => {
      const fresh = answer(await getInterest({ path: { id }, throwOnError: true }))
      return { draft: draftOf(fresh.interest), version: fresh.version }
    },
  })
  const confirm = (field: PrefilledField) => {
    confirming.current = [...confirming.current, field]
    void drafted.save()
  }

  const addressOf = (topic?: string) => `/expressions-of-interest/${id}${topic ? `/${topic}` : ''}`
  return (
    <InterestContext value={{ ...known, interest, version, writing: true, confirm }}>
      <Editor
        drafted={drafted}
        topics={topicsFor(call, interest.side)}
        kind="interest"
        title={title}
        here={t('interest.answer')}
        needed={neededFor(call, interest.side)}
        toConfirm={(interest.prefilled ?? []).map(({ field }) => placeOfPrefilled[field])}
        addressOf={addressOf}
        goTo={(topic) => void navigate({ to: addressOf(topic) })}
        crumbs={[
          <Link key="calls" to="/calls" activeOptions={{ exact: true }}>
            {t('shell.calls')}
          </Link>,
          <Link key="call" to="/calls/$slug" params={{ slug: call.slug }} search={{}} activeOptions={{ exact: true }}>
            {title}
          </Link>,
        ]}
      >
        {children}
      </Editor>
    </InterestContext>
  )
}
