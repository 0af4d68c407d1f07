import type { ReactNode } from 'react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { ApiProblem, type CallDetails, Loaded, type Me, TroublePage } from '@/api'
import { callBySlug } from '@/features/calls'
import { ForLeads, ForWriters } from '@/features/drafting'
import { Breadcrumbs } from '@/ui/breadcrumbs'
import { Page } from '@/ui/page'
import { Text, useShown } from '@/ui/text'
import { ThingSkeleton } from '@/ui/thing-skeleton'
import styles from './reviews.module.css'

const notFound = new ApiProblem(404, {})

/** A grant call for those who lead its project; others are told why they do not see it. */
export function ForCallLeads({ slug, children }: { slug: string; children: (call: CallDetails, me: Me) => ReactNode }) {
  return <ForWriters>{(me) => <OfCall me={me} slug={slug} children={children} />}</ForWriters>
}

function OfCall({ me, slug, children }: { me: Me; slug: string; children: (call: CallDetails, me: Me) => ReactNode }) {
  return (
    <Loaded page query={useQuery(callBySlug(slug))} skeleton={<ThingSkeleton />}>
      {({ call }) =>
        call.grant ? (
          <ForLeads me={me} leads={call.project.leads.map((lead) => lead.slug)}>
            {children(call, me)}
          </ForLeads>
        ) : (
          <TroublePage error={notFound} />
        )
      }
    </Loaded>
  )
}

type LeadingPageProps = { call: CallDetails; title: string; lead?: ReactNode; children: ReactNode }

/** One of the pages from which a grant call is led, with the way to the others. */
export function LeadingPage({ call, title, lead, children }: LeadingPageProps) {
  const { t } = useTranslation()
  const name = useShown(call.title)?.text ?? call.slug
  return (
    <Page title={`${title}: ${name}`} listed={false}>
      <div className="wrap">
        <Breadcrumbs here={title}>{crumbsTo(call, t('shell.calls'))}</Breadcrumbs>
      </div>
      <div className={`wrap ${styles.head}`}>
        <p className="kicker">
          <Text value={call.title} note={false} />
        </p>
        <h1 tabIndex={-1}>{title}</h1>
        {lead && <p className="lead">{lead}</p>}
        <LeadingNav call={call} />
      </div>
      {children}
    </Page>
  )
}

/** The way to a call, for the breadcrumbs of the pages beneath it. */
export function crumbsTo(call: { slug: string; title: CallDetails['title'] }, calls: string) {
  return [
    <Link key="calls" to="/calls">
      {calls}
    </Link>,
    <Link key="call" to="/calls/$slug" params={{ slug: call.slug }} search={{}}>
      <Text value={call.title} note={false} />
    </Link>,
  ]
}

/** Where a grant is awarded to whoever comes first, nobody reviews. */
function LeadingNav({ call: { slug, grant } }: { call: CallDetails }) {
  const { t } = useTranslation()
  const exact = { exact: true, includeSearch: false }
  return (
    <nav aria-label={t('reviews.leading')} className={styles.views}>
      <Link to="/calls/$slug/applications" params={{ slug }} search={{}} activeOptions={exact}>
        {t('reviews.applications')}
      </Link>
      {Boolean(grant?.reviewers) && (
        <Link to="/calls/$slug/reviewers" params={{ slug }} activeOptions={exact}>
          {t('reviews.reviewers')}
        </Link>
      )}
      <Link to="/calls/$slug/committee" params={{ slug }} activeOptions={exact}>
        {t('reviews.committee')}
      </Link>
    </nav>
  )
}
