import { useTranslation } from 'react-i18next'
import { ChecksInput, CodesInput, LocalisedInput, TextInput, useThemeOptions } from '@/features/drafting'
import { useLanguage } from '@/i18n'
import { languageName } from '@/i18n/names'
import { useLanguageOptions } from '@/ui/language-options'
import { TypeInput } from './type-input'

export function AboutFields() {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <>
      <TypeInput />
      <LocalisedInput pointer="/title" label={t('editor.field.title')} hint={t('editor.hint.activityTitle')} />
      <LocalisedInput pointer="/description" label={t('editor.field.description')} hint={t('editor.hint.activityDescription')} rows={6} optional />
      <ChecksInput pointer="/themes" label={t('editor.field.themes')} hint={t('editor.hint.themes')} options={useThemeOptions()} />
      <CodesInput
        pointer="/languages"
        label={t('editor.field.heldIn')}
        hint={t('editor.hint.languages')}
        optional
        options={useLanguageOptions()}
        nameOf={(code) => languageName(code, language)}
      />
      <TextInput pointer="/reference" label={t('editor.field.reference')} hint={t('editor.hint.reference')} optional />
    </>
  )
}
