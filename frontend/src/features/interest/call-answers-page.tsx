import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { type CallDetails, type InterestSummary, Loaded, type Me } from '@/api'
import { callBySlug, CallDeadline, useNow } from '@/features/calls'
import { ForLeads, ForWriters } from '@/features/drafting'
import { useLanguage } from '@/i18n'
import { dayOf, momentInWords } from '@/i18n/moment'
import { Breadcrumbs } from '@/ui/breadcrumbs'
import { Notice } from '@/ui/notice'
import { Page } from '@/ui/page'
import { Row, Rows, Tag } from '@/ui/rows'
import { RowsSkeleton } from '@/ui/skeleton'
import { Text, useShown } from '@/ui/text'
import { ThingSkeleton } from '@/ui/thing-skeleton'
import { countsOf, isLate, states } from './interest-counts'
import { interests } from './interest-queries'
import { InterestState } from './interest-state'
import { styles } from '@/features/answering'

const route = getRouteApi('/calls/$slug/answers')

/** Who has answered a call, for those who lead it: how many in which state, and each with what it waits for. */
export function CallAnswersPage() {
  return <ForWriters>{(me) => <Call me={me} />}</ForWriters>
}

function Call({ me }: { me: Me }) {
  const { slug } = route.useParams()
  return (
    <Loaded page query={useQuery(callBySlug(slug))} skeleton={<ThingSkeleton />}>
      {({ call }) => (
        <ForLeads me={me} leads={call.project.leads.map((lead) => lead.slug)}>
          <Answers call={call} />
        </ForLeads>
      )}
    </Loaded>
  )
}

function Answers({ call }: { call: CallDetails }) {
  const { t } = useTranslation()
  const title = useShown(call.title)?.text ?? call.slug
  const query = useQuery(interests({ call: [call.slug] }, useLanguage()))
  return (
    <Page title={`${t('interest.answers')}: ${title}`} listed={false}>
      <div className="wrap">
        <Breadcrumbs here={t('interest.answers')}>
          {[
            <Link key="calls" to="/calls">
              {t('shell.calls')}
            </Link>,
            <Link key="call" to="/calls/$slug" params={{ slug: call.slug }} search={{}}>
              {title}
            </Link>,
          ]}
        </Breadcrumbs>
      </div>
      <div className={`wrap ${styles.head}`}>
        <p className="kicker">{title}</p>
        <h1 tabIndex={-1}>{t('interest.answers')}</h1>
        <CallDeadline call={call} />
      </div>
      <div className={`wrap ${styles.work}`}>
        <Loaded query={query} skeleton={<RowsSkeleton count={4} />}>
          {(items) => (items.length > 0 ? <List items={items} /> : <Nobody call={call} />)}
        </Loaded>
      </div>
    </Page>
  )
}

function Nobody({ call }: { call: CallDetails }) {
  const { t } = useTranslation()
  return (
    <Notice tone="river" title={t('interest.nobody')}>
      <p>{t(call.phase === 'CLOSED' ? 'interest.nobodyCame' : 'interest.nobodyYet')}</p>
    </Notice>
  )
}

function List({ items }: { items: InterestSummary[] }) {
  const { t } = useTranslation()
  const { state } = route.useSearch()
  const { slug } = route.useParams()
  const counts = countsOf(items)
  const shown = state ? items.filter((item) => item.state === state) : items
  return (
    <>
      <nav aria-label={t('interest.byState')} className={styles.counts}>
        <Link to="/calls/$slug/answers" params={{ slug }} search={{}} aria-current={state ? undefined : 'true'}>
          <strong>{items.length}</strong> {t('interest.all')}
        </Link>
        {states
          .filter((each) => counts[each] > 0)
          .map((each) => (
            <Link key={each} to="/calls/$slug/answers" params={{ slug }} search={{ state: each }} aria-current={state === each ? 'true' : undefined}>
              <strong>{counts[each]}</strong> {t(`interest.state.${each}`)}
            </Link>
          ))}
      </nav>
      <p role="status" className="visually-hidden">
        {t('interest.count', { count: shown.length })}
      </p>
      {shown.length > 0 ? (
        <Rows level={2}>
          {shown.map((item) => (
            <AnswerRow key={item.id} item={item} />
          ))}
        </Rows>
      ) : (
        <p>{t('interest.noneInState')}</p>
      )}
    </>
  )
}

function AnswerRow({ item }: { item: InterestSummary }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const now = useNow()
  const { id, state, reference, submittedAt, answerBy, updatedAt } = item
  const readable = state !== 'DRAFT' && state !== 'WITHDRAWN'
  const name = <Text value={item.organisation.name} note={false} />
  return (
    <Row
      lead={<InterestState state={state} />}
      title={readable ? <Link to="/expressions-of-interest/$id/{-$topic}" params={{ id }}>{name}</Link> : name}
      tags={isLate(item, now) && <Tag tone="amber">{t('interest.isLate')}</Tag>}
    >
      <p>
        {readable && submittedAt
          ? t('interest.handedIn', { reference, when: momentInWords(submittedAt, language) })
          : t('interest.lastChanged', { date: dayOf(updatedAt, language) })}
      </p>
      {answerBy && <p>{t('interest.wantedBy', { when: momentInWords(answerBy, language) })}</p>}
    </Row>
  )
}
