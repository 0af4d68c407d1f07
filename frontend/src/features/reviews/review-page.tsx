import { useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { type CallDetails, Loaded, type Me, type ReviewDetails } from '@/api'
import { callBySlug } from '@/features/calls'
import { ForKnown } from '@/features/drafting'
import { useLanguage } from '@/i18n'
import { dayInWords } from '@/i18n/period'
import { Breadcrumbs } from '@/ui/breadcrumbs'
import { ButtonLink } from '@/ui/button'
import { Page } from '@/ui/page'
import { Text, useShown } from '@/ui/text'
import { ThingSkeleton } from '@/ui/thing-skeleton'
import { Given } from './given'
import { HandedIn } from './handed-in'
import { ReviewForm } from './review-form'
import { reviewById, type Versioned } from './review-queries'
import styles from './reviews.module.css'

const route = getRouteApi('/reviews/$id')

/** A review: what was handed in beside what is said of it. */
export function ReviewPage() {
  const { id } = route.useParams()
  return <ForKnown>{(me) => <Review key={id} id={id} me={me} />}</ForKnown>
}

function Review({ id, me }: { id: string; me: Me }) {
  const [declared, setDeclared] = useState(false)
  // One begins from what is there now, not from what was seen a while ago.
  const query = useQuery({ ...reviewById(id, useLanguage()), refetchOnMount: 'always', enabled: !declared })
  if (declared) return <Declared />
  return (
    <Loaded page query={query} skeleton={<ThingSkeleton />}>
      {(seen) => <OfCall me={me} seen={seen} onDeclared={() => setDeclared(true)} />}
    </Loaded>
  )
}

type OfCallProps = { me: Me; seen: Versioned<ReviewDetails>; onDeclared: () => void }

function OfCall(props: OfCallProps) {
  return (
    <Loaded page query={useQuery(callBySlug(props.seen.thing.call.slug))} skeleton={<ThingSkeleton />}>
      {({ call }) => <Shown call={call} {...props} />}
    </Loaded>
  )
}

function Shown({ call, me, seen, onDeclared }: OfCallProps & { call: CallDetails }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const review = seen.thing
  const { application, mine, state, reviewer } = review
  const title = application.answers.title ?? t('reviews.numbered', { number: application.number })
  const calls = useShown(call.title)?.text ?? call.slug
  const decisionBy = call.grant?.decisionBy
  const writing = mine && state === 'ASSIGNED'
  return (
    <Page title={`${title}: ${t('reviews.review')}`} listed={false}>
      <div className="wrap">
        <Breadcrumbs here={t('reviews.review')}>
          {[
            <Link key="me" to="/me">
              {t('me.title')}
            </Link>,
            <Link key="call" to="/calls/$slug" params={{ slug: call.slug }} search={{}}>
              {calls}
            </Link>,
          ]}
        </Breadcrumbs>
      </div>
      <div className={`wrap ${styles.head}`}>
        <p className="kicker">
          {t('reviews.numbered', { number: application.number })}
          {!mine && `, ${t('reviews.by', { name: reviewer.name })}`}
        </p>
        <h1 tabIndex={-1}>{title}</h1>
        {application.applicant ? (
          <p className="lead">
            <Text value={application.applicant.name} note={false} />
          </p>
        ) : (
          <p className="lead">{t('reviews.blind')}</p>
        )}
        {writing && decisionBy && <p>{t('reviews.decisionBy', { date: dayInWords(decisionBy, language) })}</p>}
        {writing && (
          <p className={styles.toScores}>
            <a href="#scores">{t('reviews.toScores')}</a>
          </p>
        )}
      </div>
      <div className={`wrap ${styles.beside}`}>
        <HandedIn call={call} answers={application.answers} countries={application.countries} />
        {writing ? <ReviewForm me={me} seen={seen} onDeclared={onDeclared} /> : <Given call={call} review={review} />}
      </div>
    </Page>
  )
}

/** After a conflict of interest was declared there is nothing left to see of the application. */
function Declared() {
  const { t } = useTranslation()
  return (
    <Page title={t('reviews.conflict.done')} listed={false}>
      <div className="wrap band stack">
        <h1 tabIndex={-1}>{t('reviews.conflict.done')}</h1>
        <p className="lead">{t('reviews.conflict.doneText')}</p>
        <ButtonLink to="/me">{t('reviews.conflict.toMine')}</ButtonLink>
      </div>
    </Page>
  )
}
