import { useTranslation } from 'react-i18next'
import { DocumentsInput, LocalisedInput, NumberInput } from '@/features/drafting'

export function ResultFields() {
  const { t } = useTranslation()
  return (
    <>
      <NumberInput pointer="/attendance/count" label={t('editor.field.attendance')} hint={t('editor.hint.attendance')} optional />
      <LocalisedInput pointer="/attendance/note" label={t('editor.field.attendanceNote')} hint={t('editor.hint.attendanceNote')} rows={2} optional />
      <DocumentsInput pointer="/outputs" label={t('editor.field.outputs')} hint={t('editor.hint.outputs')} />
    </>
  )
}
