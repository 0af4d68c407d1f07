import { useTranslation } from 'react-i18next'
import { LocalisedInput, TextInput } from '@/features/drafting'

export function ContactFields() {
  const { t } = useTranslation()
  return (
    <>
      <LocalisedInput pointer="/contact/function" label={t('editor.field.function')} hint={t('editor.hint.function')} />
      <TextInput pointer="/contact/email" label={t('editor.field.email')} hint={t('editor.hint.email')} type="email" optional />
      <TextInput pointer="/contact/phone" label={t('editor.field.phone')} hint={t('editor.hint.phone')} type="tel" optional />
      <TextInput pointer="/contact/url" label={t('editor.field.url')} hint={t('editor.hint.url')} type="url" optional />
    </>
  )
}
