import { useTranslation } from 'react-i18next'
import { RowsSkeleton } from '@/ui/skeleton'

/** The page before its run is there. */
export function Outline() {
  const { t } = useTranslation()
  return (
    <div className="wrap thing-head stack">
      <h1 tabIndex={-1}>{t('matching.title')}</h1>
      <RowsSkeleton lead={false} />
    </div>
  )
}
