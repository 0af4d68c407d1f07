import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CallDetails, MatchCandidateDetails, MatchedPairDetails, MatchParty, ProposalSummary, Side } from '@/api'
import { useLanguage } from '@/i18n'
import { count, countryName } from '@/i18n/names'
import { Button } from '@/ui/button'
import { Tag } from '@/ui/rows'
import { nameOfPair } from './pair-name'
import { Parts } from './parts'
import { PartyLink } from './party-link'
import { points } from './points'
import { Profiles } from './profiles'
import { ProposalStanding } from './proposal-standing'
import { WishButtons } from './wish-buttons'
import styles from './matching.module.css'

type PairRowProps = { call: CallDetails; pair: MatchedPairDetails; candidates: MatchCandidateDetails[]; proposals: ProposalSummary[] }

/** Two who fit, the line between them as heavy as their score, and why. */
export function PairRow({ call, pair, candidates, proposals }: PairRowProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [open, setOpen] = useState(false)
  const { host, seeker, score } = pair
  const names = nameOfPair(pair)
  const known = (party: MatchParty, side: Side) => candidates.find((each) => each.organisation.slug === party.slug && each.side === side)
  const [one, other] = [known(host, 'HOST'), known(seeker, 'SEEKER')]
  const proposal = proposals.find((each) => each.host.slug === host.slug && each.seeker.slug === seeker.slug)
  const about = ({ country }: MatchParty, candidate: MatchCandidateDetails | undefined) =>
    [countryName(country, language), candidate?.profile.population && t('matching.people', { count: candidate.profile.population, formatted: count(candidate.profile.population, language) })]
      .filter(Boolean)
      .join(', ')
  return (
    <li className={styles.pair} aria-label={names}>
      <div className={styles.two}>
        <div>
          <h3>
            <PartyLink party={host} side="HOST" />
          </h3>
          <p className="small quiet">{about(host, one)}</p>
        </div>
        <p className={styles.score}>
          <span className="visually-hidden">{t('matching.score')} </span>
          {points(score.total, language)}
          <svg viewBox="0 0 140 26" aria-hidden="true">
            <path d="M5 22Q70 -8 135 22" style={{ strokeWidth: 1 + score.total / 25 }} />
            <circle cx="5" cy="22" r="3.5" />
            <circle cx="135" cy="22" r="3.5" />
          </svg>
        </p>
        <div>
          <h3>
            <PartyLink party={seeker} side="SEEKER" />
          </h3>
          <p className="small quiet">{about(seeker, other)}</p>
        </div>
      </div>
      <div className={styles.deeds}>
        {pair.pinned && <Tag tone="amber">{t('matching.isPinned')}</Tag>}
        {proposal && <ProposalStanding call={call} proposal={proposal} />}
        <WishButtons pair={{ host: host.slug, seeker: seeker.slug }} names={names} />
        {one && other && (
          <Button variant="tertiary" size="sm" aria-expanded={open} onClick={() => setOpen(!open)}>
            {t('matching.sideBySide')}
            <span className="visually-hidden">: {names}</span>
          </Button>
        )}
      </div>
      <Parts parts={score.parts} />
      {open && one && other && <Profiles one={one} other={other} />}
    </li>
  )
}
