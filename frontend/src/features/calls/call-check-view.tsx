import { useEffect } from 'react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { ApiProblem, type CallDetails, type Eligibility, Loaded, type Side } from '@/api'
import { organisationBySlug } from '@/features/organisations'
import { useLanguage } from '@/i18n'
import { Breadcrumbs } from '@/ui/breadcrumbs'
import { Notice } from '@/ui/notice'
import { Page } from '@/ui/page'
import { RowsSkeleton } from '@/ui/skeleton'
import { Text, useShown } from '@/ui/text'
import { CallDeadline } from './call-deadline'
import { eligibility } from './answer-queries'
import { CheckField } from './check-field'
import { Outcomes } from './outcomes'
import { VerdictCard } from './verdict-card'
import styles from './call.module.css'

type CallCheckProps = { call: CallDetails; organisation: string; side: Side | undefined }

/** Can this municipality apply? Criterion by criterion, and in one sentence. */
export function CallCheckView({ call, organisation, side }: CallCheckProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const query = useQuery(eligibility(call.slug, { organisation, side }, language))
  const found = useQuery(organisationBySlug(organisation)).data?.organisation
  const name = useShown(found?.name)?.text ?? query.data?.organisation?.name.text
  const refused = query.error instanceof ApiProblem && query.error.status === 422 ? query.error : undefined
  const heading = name ? t('call.can', { name }) : t('call.canAny')
  useEffect(() => {
    // One municipality after the other stays on the same page; the heading says whose answer it is now.
    if (name) document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true })
  }, [name])
  return (
    <Page title={heading} listed={false}>
      <div className="wrap">
        <Breadcrumbs here={heading}>
          {[
            <Link key="calls" to="/calls">
              {t('shell.calls')}
            </Link>,
            <Link key="call" to="/calls/$slug" params={{ slug: call.slug }} search={{}} activeOptions={{ exact: true, includeSearch: true }}>
              <Text value={call.title} note={false} />
            </Link>,
          ]}
        </Breadcrumbs>
      </div>
      <div className={`wrap thing-head ${styles.check}`}>
        <div className="stack">
          <h1 tabIndex={-1} className="long">{heading}</h1>
          <div className={`stack ${styles.reasons}`}>
            {refused ? (
              <div role="alert">
                <Notice tone="danger">
                  <p>{refused.messagesFor('/organisation')[0] ?? refused.message}</p>
                  <p>{t('call.otherName')}</p>
                </Notice>
              </div>
            ) : (
              <Loaded query={query} skeleton={<RowsSkeleton count={call.criteria.length || 1} lead={false} />}>
                {(answer) => (
                  <>
                    <Sides call={call} organisation={organisation} answer={answer} />
                    {answer.outcomes.length > 0 ? <Outcomes outcomes={answer.outcomes} /> : <p>{t('call.everybody')}</p>}
                  </>
                )}
              </Loaded>
            )}
          </div>
        </div>
        <div className={styles.beside}>
          {query.data && <VerdictCard call={call} organisation={organisation} answer={query.data} />}
          <CheckField key={organisation} call={call} label={t('call.checkAnother')} />
          <CallDeadline call={call} />
        </div>
      </div>
    </Page>
  )
}

/** Where hosts and seekers are asked for different things: for which side this answer is, and the way to the other. */
function Sides({ call, organisation, answer }: { call: CallDetails; organisation: string; answer: Eligibility }) {
  const { t } = useTranslation()
  if (!answer.side) return null
  return (
    <nav aria-label={t('call.side')} className={styles.sides}>
      {(['HOST', 'SEEKER'] as const).map((side) => (
        <Link
          key={side}
          to="/calls/$slug"
          params={{ slug: call.slug }}
          search={{ organisation, side }}
          aria-current={side === answer.side ? 'true' : undefined}
        >
          {t(`call.as.${side}`)}
        </Link>
      ))}
    </nav>
  )
}
