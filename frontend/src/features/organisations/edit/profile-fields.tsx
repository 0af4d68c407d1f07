import { useTranslation } from 'react-i18next'
import { CodesInput, LocalisedInput, TextInput } from '@/features/drafting'
import { useLanguage } from '@/i18n'
import { languageName } from '@/i18n/names'
import { useLanguageOptions } from '@/ui/language-options'

export function ProfileFields() {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <>
      <CodesInput
        pointer="/workingLanguages"
        label={t('editor.profile.languages')}
        hint={t('editor.profile.languagesHint')}
        options={useLanguageOptions()}
        nameOf={(code) => languageName(code, language)}
      />
      <TextInput pointer="/website" label={t('organisation.website')} hint={t('editor.hint.url')} type="url" optional />
      <LocalisedInput pointer="/description" label={t('editor.profile.description')} hint={t('editor.profile.descriptionHint')} rows={6} optional />
    </>
  )
}
