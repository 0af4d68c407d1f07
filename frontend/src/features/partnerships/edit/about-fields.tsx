import { useTranslation } from 'react-i18next'
import { ChecksInput, LocalisedInput, TextInput, useThemeOptions } from '@/features/drafting'

export function AboutFields() {
  const { t } = useTranslation()
  return (
    <>
      <ChecksInput pointer="/themes" label={t('editor.field.themes')} hint={t('editor.hint.themes')} options={useThemeOptions()} />
      <LocalisedInput pointer="/story" label={t('editor.field.story')} hint={t('editor.hint.story')} rows={8} optional />
      <LocalisedInput pointer="/agreement/title" label={t('editor.field.agreement')} hint={t('editor.hint.agreement')} optional />
      <TextInput pointer="/agreement/signedOn" label={t('editor.field.signedOn')} type="date" optional />
      <TextInput pointer="/agreement/url" label={t('editor.field.agreementUrl')} hint={t('editor.hint.url')} type="url" optional />
      <LocalisedInput pointer="/source" label={t('editor.field.source')} hint={t('editor.hint.source')} rows={2} optional />
    </>
  )
}
