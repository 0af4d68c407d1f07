import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { type CallDetails, type GrantApplicationDetails, Loaded, type ReviewSummary } from '@/api'
import { ApplicationState } from '@/features/grant-applications'
import { useLanguage } from '@/i18n'
import { momentInWords } from '@/i18n/moment'
import { money } from '@/i18n/names'
import { Breadcrumbs } from '@/ui/breadcrumbs'
import { ButtonLink } from '@/ui/button'
import { Fact, Facts } from '@/ui/facts'
import { Notice } from '@/ui/notice'
import { Page } from '@/ui/page'
import { Row, Rows } from '@/ui/rows'
import { RowsSkeleton, TextSkeleton } from '@/ui/skeleton'
import { Text, useShown } from '@/ui/text'
import { ThingSkeleton } from '@/ui/thing-skeleton'
import { CheckForm } from './check-form'
import { CheckResult } from './check-result'
import { Discussion } from './discussion'
import { HandedIn } from './handed-in'
import { crumbsTo, ForCallLeads } from './leading-page'
import { points } from './points'
import { applicationById, checkOf, reviews } from './review-queries'
import { ReviewState } from './review-state'
import styles from './reviews.module.css'

const route = getRouteApi('/calls/$slug/applications/$id')

/** One application for those who lead its call: checked, reviewed, discussed. */
export function ApplicationPage() {
  return <ForCallLeads slug={route.useParams().slug}>{(call) => <Application call={call} />}</ForCallLeads>
}

function Application({ call }: { call: CallDetails }) {
  const { id } = route.useParams()
  return (
    <Loaded page query={useQuery(applicationById(id, useLanguage()))} skeleton={<ThingSkeleton />}>
      {({ thing, version }) => <Shown call={call} application={thing} version={version} />}
    </Loaded>
  )
}

type ShownProps = { call: CallDetails; application: GrantApplicationDetails; version: string }

function Shown({ call, application, version }: ShownProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { id, reference, applicant, state, submission, answers, submittedAt, rights } = application
  const judges = rights.includes('JUDGE')
  const name = useShown(applicant.name)?.text ?? applicant.slug
  const title = answers?.title ?? name
  return (
    <Page title={`${title}: ${t('reviews.applications')}`} listed={false}>
      <div className="wrap">
        <Breadcrumbs here={name}>
          {[
            ...crumbsTo(call, t('shell.calls')),
            <Link key="applications" to="/calls/$slug/applications" params={{ slug: call.slug }} search={{}}>
              {t('reviews.applications')}
            </Link>,
          ]}
        </Breadcrumbs>
      </div>
      <div className={`wrap ${styles.head}`}>
        <p className="kicker">{reference ?? name}</p>
        <h1 tabIndex={-1}>{title}</h1>
      </div>
      <div className={`wrap aside-right ${styles.work}`}>
        <div className={styles.read}>
          {!judges ? (
            <Notice title={t('reviews.tooClose')}>
              <p>{t('reviews.tooCloseText')}</p>
            </Notice>
          ) : submission ? (
            <Check call={call} application={application} version={version} />
          ) : (
            <Notice tone="river" title={t('reviews.notYet')}>
              <p>{t('reviews.notYetText')}</p>
            </Notice>
          )}
          {answers && <HandedIn call={call} answers={answers} />}
          {judges && submission && Boolean(call.grant?.reviewers) && state !== 'SUBMITTED' && state !== 'RETURNED' && <Reviews id={id} />}
        </div>
        <Facts head={<ApplicationState state={state} />}>
          <Fact name={t('reviews.applicant')}>
            <Link to="/organisations/$slug" params={{ slug: applicant.slug }}>
              <Text value={applicant.name} note={false} />
            </Link>
          </Fact>
          <Fact name={t('reviews.asked')}>{answers?.requested && money(answers.requested.amount, answers.requested.currency, language)}</Fact>
          <Fact name={t('reviews.submitted')}>{submittedAt && momentInWords(submittedAt, language)}</Fact>
          <Fact name={t('reviews.whole')}>
            <Link to="/grant-applications/$id/{-$topic}" params={{ id }}>
              {t('reviews.toWhole')}
            </Link>
          </Fact>
          <Fact name={t('reviews.soFar')}>
            <Link to="/grant-applications/$id/history" params={{ id }}>
              {t('application.story')}
            </Link>
          </Fact>
          <Fact name={t('reviews.next')}>
            <ButtonLink size="sm" variant="secondary" to="/calls/$slug/committee" params={{ slug: call.slug }}>
              {t('reviews.toCommittee')}
            </ButtonLink>
          </Fact>
        </Facts>
      </div>
    </Page>
  )
}

function Check({ call, application, version }: ShownProps) {
  const { t } = useTranslation()
  const { state, submission } = application
  return (
    <section className={styles.part} aria-labelledby="check">
      <h2 id="check">{t('reviews.check.title')}</h2>
      {state === 'SUBMITTED' ? (
        <CheckForm key={submission!.number} application={application} version={version} />
      ) : state === 'RETURNED' || state === 'WITHDRAWN' ? (
        <p>{t(state === 'RETURNED' ? 'reviews.check.returned' : 'reviews.check.none')}</p>
      ) : (
        <Checked application={application} />
      )}
      {state === 'UNDER_REVIEW' && Boolean(call.grant?.reviewers) && (
        <p>
          <Link to="/calls/$slug/reviewers" params={{ slug: call.slug }}>
            {t('reviews.toReviewers')}
          </Link>
        </p>
      )}
    </section>
  )
}

function Checked({ application }: { application: GrantApplicationDetails }) {
  return (
    <Loaded query={useQuery(checkOf(application.id))} skeleton={<TextSkeleton lines={6} />}>
      {(check) => <CheckResult check={check} outcomes={application.eligibility?.outcomes ?? []} />}
    </Loaded>
  )
}

function Reviews({ id }: { id: string }) {
  const { t } = useTranslation()
  const query = useQuery(reviews({ application: id }, useLanguage()))
  return (
    <>
      <section className={styles.part} aria-labelledby="reviews">
        <h2 id="reviews">{t('reviews.reviews')}</h2>
        <Loaded query={query} skeleton={<RowsSkeleton count={2} />}>
          {(items) =>
            items.length > 0 ? (
              <Rows>
                {items.map((item) => (
                  <ReviewRow key={item.id} item={item} />
                ))}
              </Rows>
            ) : (
              <p className="quiet">{t('reviews.noReviews')}</p>
            )
          }
        </Loaded>
      </section>
      {query.data && (query.data.some(({ mine, state }) => mine && state === 'ASSIGNED') ? <p>{t('reviews.ownFirst')}</p> : <Discussion of="application" id={id} />)}
    </>
  )
}

function ReviewRow({ item }: { item: ReviewSummary }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { id, reviewer, state, points: brought, givenAt } = item
  return (
    <Row
      lead={<ReviewState state={state} />}
      title={
        <Link to="/reviews/$id" params={{ id }}>
          {reviewer.name}
        </Link>
      }
      end={state === 'GIVEN' && brought !== undefined && <strong className={styles.sum}>{t('reviews.points', { points: points(brought, language) })}</strong>}
    >
      <p>
        <Text value={reviewer.organisation.name} note={false} />
      </p>
      {givenAt && <p>{momentInWords(givenAt, language)}</p>}
    </Row>
  )
}
