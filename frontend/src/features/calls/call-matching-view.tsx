import { useTranslation } from 'react-i18next'
import type { MatchingTerms } from '@/api'
import { matchingParts } from './matching-parts'
import styles from './call.module.css'

/** What counts how much when partners are sought, for everybody to see. */
export function CallMatchingView({ terms }: { terms: MatchingTerms }) {
  const { t } = useTranslation()
  const { threshold = 0 } = terms
  return (
    <section className={`wrap ${styles.section}`}>
      <h2>{t('call.how')}</h2>
      <div className="stack">
        <p>
          {t('call.howText')} {threshold > 0 && t('call.threshold', { points: threshold })}
        </p>
        <dl className={styles.shares}>
          {matchingParts.map(({ field, part }) => {
            const points = terms[field] ?? 0
            if (points === 0) return null
            return (
              <div key={field}>
                <dt>
                  {t(`call.part.${part}`)} <span className="small quiet">{t(`call.partText.${part}`)}</span>
                </dt>
                <dd>
                  <span aria-hidden="true">
                    <span style={{ inlineSize: `${points}%` }} />
                  </span>
                  {t('call.points', { count: points })}
                </dd>
              </div>
            )
          })}
        </dl>
      </div>
    </section>
  )
}
