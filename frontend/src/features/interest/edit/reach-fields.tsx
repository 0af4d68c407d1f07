import { useTranslation } from 'react-i18next'
import { CodesInput, TextInput } from '@/features/drafting'
import { useLanguage } from '@/i18n'
import { languageName } from '@/i18n/names'
import { useLanguageOptions } from '@/ui/language-options'
import { PrefilledMark } from './prefilled-mark'

/** In which languages and by whose function a partner reaches the organisation. */
export function ReachFields() {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <>
      <PrefilledMark field="LANGUAGES" />
      <CodesInput
        pointer="/languages"
        label={t('interest.languages')}
        hint={t('interest.languagesHint')}
        options={useLanguageOptions()}
        nameOf={(code) => languageName(code, language)}
      />
      <PrefilledMark field="CONTACT" />
      <TextInput pointer="/contact/function" label={t('interest.function')} hint={t('interest.functionHint')} />
      <TextInput pointer="/contact/email" label={t('interest.email')} hint={t('editor.hint.email')} type="email" optional />
      <TextInput pointer="/contact/phone" label={t('interest.phone')} hint={t('editor.hint.phone')} type="tel" optional />
    </>
  )
}
