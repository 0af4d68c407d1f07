import { useTranslation } from 'react-i18next'
import { TextInput } from '@/features/drafting'
import { FilledIn, Marked } from './filled-in'

/** To whom the coordinator turns: a function, never a person's name. */
export function ContactFields() {
  const { t } = useTranslation()
  return (
    <>
      <Marked pointer="/contact" />
      <FilledIn field="CONTACT" />
      <TextInput pointer="/contact/function" label={t('interest.function')} hint={t('interest.functionHint')} />
      <TextInput pointer="/contact/email" label={t('interest.email')} hint={t('editor.hint.email')} type="email" optional />
      <TextInput pointer="/contact/phone" label={t('interest.phone')} hint={t('editor.hint.phone')} type="tel" optional />
    </>
  )
}
