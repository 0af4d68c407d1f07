import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { type CallDetails, Loaded, type MatchRunDetails, type Me } from '@/api'
import { callBySlug } from '@/features/calls'
import { ForLeads, ForWriters } from '@/features/drafting'
import { useLanguage } from '@/i18n'
import { Breadcrumbs } from '@/ui/breadcrumbs'
import { Page } from '@/ui/page'
import { useShown } from '@/ui/text'
import { ThingSkeleton } from '@/ui/thing-skeleton'
import { FirstRun } from './first-run'
import { runById, runsOf } from './match-queries'
import { Outline } from './outline'
import { RunList } from './run-list'
import { ShownRun } from './shown-run'
import styles from './matching.module.css'

const route = getRouteApi('/calls/$slug/matching')

/** Where those who lead a call find out who fits whom, and let the pairs know of each other. */
export function MatchingPage() {
  return <ForWriters>{(me) => <Call me={me} />}</ForWriters>
}

function Call({ me }: { me: Me }) {
  const { slug } = route.useParams()
  return (
    <Loaded page query={useQuery(callBySlug(slug))} skeleton={<ThingSkeleton />}>
      {({ call }) => (
        <ForLeads me={me} leads={call.project.leads.map((lead) => lead.slug)}>
          <Matching call={call} />
        </ForLeads>
      )}
    </Loaded>
  )
}

function Matching({ call }: { call: CallDetails }) {
  const { t } = useTranslation()
  const title = useShown(call.title)?.text ?? call.slug
  const runs = useQuery(runsOf(call.slug, useLanguage()))
  return (
    <Page title={`${t('matching.title')}: ${title}`} listed={false}>
      <div className="wrap">
        <Breadcrumbs here={t('matching.title')}>
          {[
            <Link key="calls" to="/calls">
              {t('shell.calls')}
            </Link>,
            <Link key="call" to="/calls/$slug" params={{ slug: call.slug }} search={{}}>
              {title}
            </Link>,
          ]}
        </Breadcrumbs>
        <h1 tabIndex={-1} className={styles.title}>
          {t('matching.title')}
        </h1>
      </div>
      <Loaded query={runs} skeleton={<Outline />}>
        {(all) => (all.length > 0 ? <Runs call={call} runs={all} /> : <FirstRun call={call} />)}
      </Loaded>
    </Page>
  )
}

function Runs({ call, runs }: { call: CallDetails; runs: MatchRunDetails[] }) {
  const { run: wanted } = route.useSearch()
  const id = wanted ?? runs[0]!.id
  return (
    <>
      <Loaded query={useQuery(runById(id))} skeleton={<Outline />}>
        {(seen) => <ShownRun key={id} call={call} seen={seen} runs={runs} />}
      </Loaded>
      <RunList runs={runs} shown={id} />
    </>
  )
}
