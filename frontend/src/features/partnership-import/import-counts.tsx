import { useTranslation } from 'react-i18next'
import type { PartnershipImportDetails } from '@/api'
import styles from './import.module.css'

/** How many rows come to what. */
export function ImportCounts({ file }: { file: PartnershipImportDetails }) {
  const { t } = useTranslation()
  const counts = [
    ['REFUSED', file.refused],
    ['CREATED', file.created],
    ['CHANGED', file.changed],
    ['UNCHANGED', file.unchanged],
  ] as const
  return (
    <dl aria-label={t('import.counts')} className={styles.counts}>
      {counts.map(([outcome, count]) => (
        <div key={outcome} data-outcome={count > 0 ? outcome : undefined}>
          <dt>{t(`import.count.${outcome}`)}</dt>
          <dd>{count}</dd>
        </div>
      ))}
    </dl>
  )
}
