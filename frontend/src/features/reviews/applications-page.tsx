import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { type CallDetails, type GrantApplicationSummary, Loaded, Results } from '@/api'
import { CallDeadline, useNow } from '@/features/calls'
import { ApplicationState } from '@/features/grant-applications'
import { useLanguage } from '@/i18n'
import { dayOf, momentInWords } from '@/i18n/moment'
import { money } from '@/i18n/names'
import { Row, Tag } from '@/ui/rows'
import { TextSkeleton } from '@/ui/skeleton'
import { Text } from '@/ui/text'
import { states } from './states'
import { ForCallLeads, LeadingPage } from './leading-page'
import { points } from './points'
import { applicationCounts, applicationsTo, type JudgedApplication } from './review-queries'
import styles from './reviews.module.css'

const route = getRouteApi('/calls/$slug/applications')

/** Where a grant call stands, for those who lead it: how many applications in which state, and each with what it waits for. */
export function ApplicationsPage() {
  return <ForCallLeads slug={route.useParams().slug}>{(call) => <Applications call={call} />}</ForCallLeads>
}

function Applications({ call }: { call: CallDetails }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const asked = route.useSearch().state
  const state = states.find((each) => each === asked)
  const list = useInfiniteQuery(applicationsTo(call.slug, state, language))
  return (
    <LeadingPage call={call} title={t('reviews.applications')}>
      <div className={`wrap ${styles.work}`}>
        <div className={styles.standing}>
          <CallDeadline call={call} />
          <Counts slug={call.slug} shown={state} />
        </div>
        <Results
          list={list}
          level={2}
          counted={(count) => t('reviews.count', { count })}
          keyOf={({ id }) => id}
          row={(item) => <ApplicationRow call={call} item={item} />}
          empty={<p>{t(state ? 'reviews.noneInState' : call.phase === 'CLOSED' ? 'reviews.nobodyCame' : 'reviews.nobodyYet')}</p>}
        />
      </div>
    </LeadingPage>
  )
}

/** How many there are in each state, each the way to those alone. */
function Counts({ slug, shown }: { slug: string; shown: GrantApplicationSummary['state'] | undefined }) {
  const { t } = useTranslation()
  return (
    <Loaded query={useQuery(applicationCounts(slug))} skeleton={<TextSkeleton lines={1} />}>
      {(counts) => (
        <nav aria-label={t('reviews.byState')} className={styles.counts}>
          <Link to="/calls/$slug/applications" params={{ slug }} search={{}} aria-current={shown ? undefined : 'true'}>
            <strong>{states.reduce((sum, state) => sum + counts[state], 0)}</strong> {t('reviews.all')}
          </Link>
          {states
            .filter((state) => counts[state] > 0 || state === shown)
            .map((state) => (
              <Link key={state} to="/calls/$slug/applications" params={{ slug }} search={{ state }} aria-current={state === shown ? 'true' : undefined}>
                <strong>{counts[state]}</strong> {t(`application.state.${state}`)}
              </Link>
            ))}
        </nav>
      )}
    </Loaded>
  )
}

function ApplicationRow({ call, item }: { call: CallDetails; item: JudgedApplication }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const now = useNow()
  const { id, state, reference, title, applicant, submittedAt, requested, answerBy, updatedAt, judged } = item
  const readable = state !== 'DRAFT' && state !== 'WITHDRAWN'
  const name = <Text value={applicant.name} note={false} />
  const late = answerBy !== undefined && new Date(answerBy).getTime() <= now
  const wanted = call.grant?.reviewers ?? 0
  return (
    <Row
      lead={<ApplicationState state={state} />}
      title={readable ? <Link to="/calls/$slug/applications/$id" params={{ slug: call.slug, id }}>{name}</Link> : name}
      tags={
        <>
          {late && <Tag tone="amber">{t('reviews.isLate')}</Tag>}
          {judged?.farApart && <Tag tone="amber">{t('reviews.farApart')}</Tag>}
          {judged?.proposed && <Tag tone="amber">{t('reviews.proposalWaits')}</Tag>}
        </>
      }
      end={
        requested &&
        readable && (
          <p>
            <strong className={styles.sum}>{money(requested.amount, requested.currency, language)}</strong>
          </p>
        )
      }
    >
      {title && <p>{title}</p>}
      <p>
        {readable && submittedAt && reference
          ? t('reviews.handedIn', { reference, when: momentInWords(submittedAt, language) })
          : t('reviews.lastChanged', { date: dayOf(updatedAt, language) })}
      </p>
      {answerBy && <p>{t('reviews.wantedBy', { when: momentInWords(answerBy, language) })}</p>}
      {wanted > 0 && judged && state === 'UNDER_REVIEW' && (
        <p>
          {t('reviews.given', { given: judged.reviews, of: wanted })}
          {judged.points !== undefined && ` ${t('reviews.average', { points: points(judged.points, language) })}`}
        </p>
      )}
    </Row>
  )
}
