import { useTranslation } from 'react-i18next'
import { LocalisedInput } from '@/features/drafting'

export function TextFields() {
  const { t } = useTranslation()
  return (
    <>
      <LocalisedInput pointer="/title" label={t('editor.field.title')} hint={t('editor.hint.title')} />
      <LocalisedInput pointer="/summary" label={t('editor.field.summary')} hint={t('editor.hint.callSummary')} rows={3} />
      <LocalisedInput pointer="/description" label={t('editor.field.description')} hint={t('editor.hint.description')} rows={8} optional />
    </>
  )
}
