import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { PartnershipDetails } from '@/api'
import { useLanguage } from '@/i18n'
import { dayOf } from '@/i18n/moment'
import { Text } from '@/ui/text'
import { PartnershipState } from './partnership-state'
import styles from './partnership.module.css'

/** The states it has come into, the latest first: when that was recorded, in whose name, and why. */
export function PartnershipStates({ partnership: { states } }: { partnership: PartnershipDetails }) {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <section id="states" className={`wrap ${styles.section}`}>
      <h2>{t('partnership.states')}</h2>
      <ol reversed className={styles.states}>
        {states.toReversed().map(({ state, reason, by, at }) => (
          <li key={at + state}>
            <p>
              <PartnershipState state={state} />{' '}
              <span className="quiet">{t('partnership.recorded', { date: dayOf(at, language) })}</span>
            </p>
            <Text value={reason} as="p" />
            <p className="small quiet">
              {by ? (
                <>
                  {t('partnership.by')}{' '}
                  <Link to="/organisations/$slug" params={{ slug: by.slug }}>
                    <Text value={by.name} note={false} />
                  </Link>
                </>
              ) : (
                t('partnership.byOperator')
              )}
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}
