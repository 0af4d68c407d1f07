import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Loaded, type MatchParty, type Me } from '@/api'
import { ForKnown } from '@/features/drafting'
import { useLanguage } from '@/i18n'
import { count, countryName } from '@/i18n/names'
import { Breadcrumbs } from '@/ui/breadcrumbs'
import { Page } from '@/ui/page'
import { Text } from '@/ui/text'
import { ThingSkeleton } from '@/ui/thing-skeleton'
import { ProposalMessages } from './proposal-messages'
import { ProposalProfiles } from './proposal-profiles'
import { proposalById, type Versioned } from './proposal-queries'
import { ProposalScore } from './proposal-score'
import { ProposalStand } from './proposal-stand'
import { ownSides } from './sides'
import styles from './proposal.module.css'

const route = getRouteApi('/proposals/$id')

/** A proposal: its two sides read why, write to each other and answer; the coordinator of the call reads all of it. */
export function ProposalHome() {
  return <ForKnown>{(me) => <Asked me={me} />}</ForKnown>
}

function Asked({ me }: { me: Me }) {
  const { id } = route.useParams()
  return (
    <Loaded page query={useQuery(proposalById(id, useLanguage()))} skeleton={<ThingSkeleton />}>
      {(found) => <Proposal me={me} found={found} />}
    </Loaded>
  )
}

function Proposal({ me, found }: { me: Me; found: Versioned }) {
  const { t } = useTranslation()
  const { proposal } = found
  const { call, host, seeker, score } = proposal
  const own = ownSides(me, proposal)
  const names = `${host.organisation.name.text} – ${seeker.organisation.name.text}`
  return (
    <Page title={t('proposal.title', { names })} listed={false}>
      <div className="wrap">
        <Breadcrumbs here={t('proposal.one')}>
          {[
            <Link key="calls" to="/calls">
              {t('shell.calls')}
            </Link>,
            <Link key="call" to="/calls/$slug" params={{ slug: call.slug }} search={{}}>
              <Text value={call.title} note={false} />
            </Link>,
          ]}
        </Breadcrumbs>
      </div>
      <div className={`wrap ${styles.head}`}>
        <p className="kicker">{t('proposal.kicker')}</p>
        <h1 tabIndex={-1} className={styles.pair}>
          <Side party={host.organisation} />
          <span className="visually-hidden"> – </span>
          <Arch total={score.total} />
          <Side party={seeker.organisation} />
        </h1>
        <p className={styles.toStand}>
          <a href="#stand">{t(proposal.state === 'OPEN' && own.some(({ answer }) => !answer) ? 'proposal.toAnswer' : 'proposal.toStand')}</a>
        </p>
      </div>
      <div className={`wrap aside-right ${styles.work}`}>
        <div className={styles.read}>
          <ProposalScore score={score} title={t(own.length > 0 ? 'proposal.why' : 'proposal.whyThem')} />
          <ProposalProfiles proposal={proposal} />
        </div>
        <ProposalStand me={me} found={found} />
        <ProposalMessages proposal={proposal} own={own} />
      </div>
    </Page>
  )
}

function Side({ party }: { party: MatchParty }) {
  const language = useLanguage()
  return (
    <span>
      <Text value={party.name} note={false} />
      <span className="visually-hidden">, </span>
      <span className={styles.country}>{countryName(party.country, language)}</span>
    </span>
  )
}

/** From bank to bank; the better they fit, the stronger the arch. The section on why says the figure in words. */
function Arch({ total }: { total: number }) {
  const language = useLanguage()
  return (
    <span className={styles.arch} aria-hidden="true">
      {count(Math.round(total), language)}
      <svg viewBox="0 0 140 26" focusable="false">
        <path d="M6 20C30 1 110 1 134 20" fill="none" stroke="var(--river)" strokeWidth={1.5 + total / 25} />
        <circle cx="6" cy="20" r="4" fill="var(--ink)" />
        <circle cx="134" cy="20" r="4" fill="var(--ink)" />
      </svg>
    </span>
  )
}
