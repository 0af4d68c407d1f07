import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { CriterionOutcome, Outcome } from '@/api'
import styles from './call.module.css'

const signs: Record<Outcome, string> = { MET: '✓', NOT_MET: '×', UNKNOWN: '?', TO_DECLARE: '…' }

/** Every criterion with what it says, in a word and in a sentence. */
export function Outcomes({ outcomes, level = 2 }: { outcomes: CriterionOutcome[]; level?: 2 | 3 }) {
  const Heading = level === 2 ? 'h2' : 'h3'
  const { t } = useTranslation()
  return (
    <ul className={styles.outcomes}>
      {outcomes.map(({ outcome, title, reason }, index) => (
        <li key={index} data-outcome={outcome}>
          <span className={styles.sign} aria-hidden="true">
            {signs[outcome]}
          </span>
          <div>
            <Heading>{title}</Heading>
            <p>{reason}</p>
          </div>
          <strong className={styles.outcome}>{t(`call.outcome.${outcome}`)}</strong>
        </li>
      ))}
    </ul>
  )
}

/** What is asked, before anybody is asked about. */
export function Rules({ titles, children }: { titles: string[]; children?: ReactNode }) {
  return (
    <>
      {children}
      <ul className={styles.rules}>
        {titles.map((title) => (
          <li key={title}>{title}</li>
        ))}
      </ul>
    </>
  )
}
