import { useTranslation } from 'react-i18next'
import type { GrantPrefilledField } from '@/api'
import { Prefilled, styles } from '@/features/answering'
import { useApplication } from '@/features/grant-applications/use-application'
import { useEditor } from '@/features/drafting'

/** Above fields: what was filled in and not looked at yet, and what the coordinator asked to be completed. */
export function FilledIn({ field }: { field: GrantPrefilledField }) {
  const { t } = useTranslation()
  const { application, confirm } = useApplication()
  const mark = application.prefilled?.find((each) => each.field === field)
  if (!mark) return null
  return (
    <Prefilled
      name={t(`application.field.${field}`)}
      from={mark.from}
      call={mark.call}
      organisation={application.applicant.slug}
      confirm={() => confirm(field)}
    />
  )
}

/** Here something has to be completed. */
export function Marked({ pointer }: { pointer: string }) {
  const { t } = useTranslation()
  const { marked = [] } = useEditor()
  const { completion } = useApplication().application
  if (!completion || !marked.some((each) => `${each}/`.startsWith(`${pointer}/`) || `${pointer}/`.startsWith(`${each}/`))) return null
  return (
    <div className={styles.prefilled} role="note">
      <p>
        <strong>{t('application.markedHere')}</strong>
      </p>
      <p className={styles.long}>{completion.question}</p>
    </div>
  )
}
