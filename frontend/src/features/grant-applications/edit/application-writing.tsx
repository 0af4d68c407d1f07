import { type ReactNode, useMemo, useRef } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { CallDetails, GrantAnswers, GrantPrefilledField, GrantTerms, Me } from '@/api'
import { Editor, useDraft } from '@/features/drafting'
import { getApplication, putApplication, remember, type Versioned } from '@/features/grant-applications/application-queries'
import { ApplicationContext } from '@/features/grant-applications/use-application'
import { useLanguage } from '@/i18n'
import { useShown } from '@/ui/text'
import { draftOf } from './application-draft'
import { neededFor, placeOfPrefilled, topicsFor } from './application-topics'

type ApplicationWritingProps = { me: Me; call: CallDetails; terms: GrantTerms; own: boolean; children: ReactNode } & Versioned

/** Holds the answers while one goes from page to page; saves them by itself. */
export function ApplicationWriting({ application, version, children, ...known }: ApplicationWritingProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const { call, terms, me } = known
  const { id } = application
  const confirming = useRef<GrantPrefilledField[]>([])
  const callTitle = useShown(call.title)?.text ?? call.slug
  // A page's component has to stay the same one while it is typed into; its name follows the page's language.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const topics = useMemo(() => topicsFor(call, terms), [call.slug, language])

  const drafted = useDraft<GrantAnswers>({
    user: me.subject,
    thing: `application/${id}`,
    autosave: true,
    saved: { draft: draftOf(application, terms), version },
    send: async (body, seen) => {
      const fresh = await putApplication(id, body, confirming.current, seen)
      confirming.current = []
      remember(queries, fresh)
      return { draft: draftOf(fresh.application, terms), version: fresh.version }
    },
    reread: async () => {
      const fresh = await getApplication(id)
      return { draft: draftOf(fresh.application, terms), version: fresh.version }
    },
  })
  const confirm = (field: GrantPrefilledField) => {
    confirming.current = [...confirming.current, field]
    void drafted.save()
  }

  const addressOf = (topic?: string) => `/grant-applications/${id}${topic ? `/${topic}` : ''}`
  return (
    <ApplicationContext value={{ ...known, application, version, writing: true, confirm }}>
      <Editor
        drafted={drafted}
        topics={topics}
        kind="application"
        title={drafted.draft.title ?? callTitle}
        here={t('application.answer')}
        needed={neededFor(call, terms)}
        toConfirm={(application.prefilled ?? []).map(({ field }) => placeOfPrefilled[field])}
        marked={application.state === 'RETURNED' ? (application.completion?.fields ?? []) : []}
        addressOf={addressOf}
        goTo={(topic) => void navigate({ to: addressOf(topic) })}
        crumbs={[
          <Link key="calls" to="/calls" activeOptions={{ exact: true }}>
            {t('shell.calls')}
          </Link>,
          <Link key="call" to="/calls/$slug" params={{ slug: call.slug }} search={{}} activeOptions={{ exact: true }}>
            {callTitle}
          </Link>,
        ]}
      >
        {children}
      </Editor>
    </ApplicationContext>
  )
}
