import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { GrantFilters } from './grant-filters'
import { grantFigures } from './grant-queries'
import { useSum } from './sums'
import styles from './grants.module.css'

/** What was applied for, awarded and paid, in a sentence for each currency; said of calls and projects as a whole only. */
export function Totals({ filters: { call, project, ...others } }: { filters: GrantFilters }) {
  const { t } = useTranslation()
  const sum = useSum()
  const whole = Object.keys(others).length === 0
  const figures = useQuery({ ...grantFigures({ ...(call && { call }), ...(project && { project }) }), enabled: whole }).data
  if (!whole || !figures?.total.length) return null
  return (
    <div className={styles.totals}>
      {figures.total.map(({ applications, applied, awarded, paid }) => (
        <p key={awarded.currency}>{t('grants.totals', { count: applications, applied: sum(applied), awarded: sum(awarded), paid: sum(paid) })}</p>
      ))}
    </div>
  )
}
