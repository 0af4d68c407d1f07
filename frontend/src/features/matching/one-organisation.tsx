import { useState } from 'react'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { AlternativeDetails, MatchCandidateDetails } from '@/api'
import { useLanguage } from '@/i18n'
import { byName, listOf } from '@/i18n/names'
import { Button } from '@/ui/button'
import { SelectFilter } from '@/ui/filters'
import { Text } from '@/ui/text'
import { WhyLeftOut } from './left-out'
import { keyOf } from './party-link'
import { points } from './points'
import { Profiles } from './profiles'
import { WishButtons } from './wish-buttons'
import styles from './matching.module.css'

const route = getRouteApi('/calls/$slug/matching')
const keyOfCandidate = ({ organisation, side }: MatchCandidateDetails) => keyOf(organisation.slug, side)

/** Of one who takes part: whom it has, and the three whom it fits next best with what stood in the way. */
export function OneOrganisation({ candidates }: { candidates: MatchCandidateDetails[] }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const navigate = route.useNavigate()
  const { who } = route.useSearch()
  const options = candidates
    .map((each) => ({ value: keyOfCandidate(each), label: t('matching.option', { name: each.organisation.name.text, side: t(`matching.side.${each.side}`) }) }))
    .sort((one, other) => byName(language)(one.label, other.label))
  const chosen = candidates.find((each) => keyOfCandidate(each) === who)
  return (
    <section className={`wrap ${styles.section}`} aria-labelledby="one">
      <h2 id="one" tabIndex={-1}>
        {t('matching.alternatives')}
      </h2>
      <div className={styles.choose}>
        <SelectFilter
          label={t('matching.choose')}
          all={t('matching.nobodyChosen')}
          value={chosen && who}
          options={options}
          onChange={(value) => void navigate({ search: (before) => ({ ...before, who: value }), resetScroll: false })}
        />
      </div>
      {chosen && <Chosen key={who} candidate={chosen} candidates={candidates} />}
    </section>
  )
}

function Chosen({ candidate, candidates }: { candidate: MatchCandidateDetails; candidates: MatchCandidateDetails[] }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { organisation, partners, leftOut, alternatives } = candidate
  const name = organisation.name.text
  return (
    <div className="stack" role="group" aria-label={name}>
      {partners.length > 0 && <p>{t('matching.hasPartner', { name, partners: listOf(partners.map((each) => each.name.text), language) })}</p>}
      {leftOut && <WhyLeftOut why={leftOut} />}
      {alternatives.length === 0 ? (
        <p>{t('matching.noAlternatives', { name })}</p>
      ) : (
        <ol className={styles.left}>
          {alternatives.map((alternative) => (
            <Alternative key={alternative.organisation.slug} candidate={candidate} alternative={alternative} candidates={candidates} />
          ))}
        </ol>
      )}
    </div>
  )
}

type AlternativeProps = { candidate: MatchCandidateDetails; alternative: AlternativeDetails; candidates: MatchCandidateDetails[] }

function Alternative({ candidate, alternative, candidates }: AlternativeProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [open, setOpen] = useState(false)
  const { organisation, score, lacks, inTheWay } = alternative
  const hosts = candidate.side === 'HOST'
  const [own, theirs] = [candidate.organisation.slug, organisation.slug]
  const pair = hosts ? { host: own, seeker: theirs } : { host: theirs, seeker: own }
  const names = `${candidate.organisation.name.text} – ${organisation.name.text}`
  const other = candidates.find((each) => each.organisation.slug === theirs && each.side !== candidate.side)
  return (
    <li>
      <h3>
        <Text value={organisation.name} note={false} />{' '}
        <span className={styles.figure}>{t('matching.scored', { points: points(score.total, language) })}</span>
      </h3>
      <div className="stack" style={{ '--space': '0.5rem' } as React.CSSProperties}>
        {lacks.length > 0 && <p>{t('matching.lacks', { parts: listOf(lacks.map((part) => t(`call.part.${part}`)), language) })}</p>}
        {inTheWay.length > 0 && (
          <p>
            {t('matching.inTheWay')} {inTheWay.map(({ reason }) => reason).join(' ')}
          </p>
        )}
        <div className={styles.deeds}>
          <WishButtons pair={pair} names={names} />
          {other && (
            <Button variant="tertiary" size="sm" aria-expanded={open} onClick={() => setOpen(!open)}>
              {t('matching.sideBySide')}
              <span className="visually-hidden">: {names}</span>
            </Button>
          )}
        </div>
        {open && other && <Profiles one={candidate} other={other} />}
      </div>
    </li>
  )
}
