import { useTranslation } from 'react-i18next'
import type { LeftOutDetails, MatchCandidateDetails } from '@/api'
import { PartyLink } from './party-link'
import styles from './matching.module.css'

/** Who has nobody, and by which rule. */
export function LeftOut({ candidates }: { candidates: MatchCandidateDetails[] }) {
  const { t } = useTranslation()
  const left = candidates.filter(({ leftOut }) => leftOut)
  return (
    <section className={`wrap ${styles.section}`} aria-labelledby="left-out">
      <h2 id="left-out">{t('matching.leftOutTitle')}</h2>
      {left.length === 0 ? (
        <p>{t('matching.everybody')}</p>
      ) : (
        <ul className={styles.left}>
          {left.map(({ organisation, side, leftOut }) => (
            <li key={`${side} ${organisation.slug}`}>
              <h3>
                <PartyLink party={organisation} side={side} />
              </h3>
              <p className="small quiet">{t(`matching.side.${side}`)}</p>
              <WhyLeftOut why={leftOut!} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** The rule that decided, and how many of the others each rule kept away. */
export function WhyLeftOut({ why }: { why: LeftOutDetails }) {
  const { t } = useTranslation()
  return (
    <div>
      <p>{why.reason}</p>
      {why.inTheWay.length > 1 && (
        <ul className="small quiet">
          {why.inTheWay.map(({ rule, reason, count = 0 }) => (
            <li key={rule}>{t('matching.keptAway', { count, reason })}</li>
          ))}
        </ul>
      )}
    </div>
  )
}
