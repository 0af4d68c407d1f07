import { useTranslation } from 'react-i18next'
import { LocalisedInput } from '@/features/drafting'

export function AboutFields() {
  const { t } = useTranslation()
  return (
    <>
      <LocalisedInput pointer="/title" label={t('editor.field.title')} hint={t('editor.hint.title')} />
      <LocalisedInput pointer="/summary" label={t('editor.field.summary')} hint={t('editor.hint.summary')} rows={3} />
      <LocalisedInput pointer="/goal" label={t('editor.field.goal')} hint={t('editor.hint.goal')} rows={4} />
      <LocalisedInput pointer="/description" label={t('editor.field.description')} hint={t('editor.hint.description')} rows={10} optional />
      <LocalisedInput pointer="/joining" label={t('editor.field.joining')} hint={t('editor.hint.joining')} rows={4} optional />
    </>
  )
}
