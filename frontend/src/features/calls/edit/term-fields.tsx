import { useTranslation } from 'react-i18next'
import { ChecksInput, CodesInput, NumberInput, useField, useThemeOptions } from '@/features/drafting'
import { useLanguage } from '@/i18n'
import { languageName } from '@/i18n/names'
import { useLanguageOptions } from '@/ui/language-options'

export function TermFields() {
  const { t } = useTranslation()
  const language = useLanguage()
  const partnership = useField('/kind').value === 'PARTNERSHIP'
  return (
    <>
      <CodesInput
        pointer="/languages"
        label={t('call.languages')}
        hint={t('editor.hint.languages')}
        options={useLanguageOptions()}
        nameOf={(code) => languageName(code, language)}
      />
      <ChecksInput pointer="/themes" label={t('call.themes')} hint={t('editor.hint.callThemes')} options={useThemeOptions()} />
      {partnership && (
        <>
          <NumberInput pointer="/places/hosts" label={t('editor.field.hosts')} hint={t('editor.hint.places')} optional />
          <NumberInput pointer="/places/seekers" label={t('editor.field.seekers')} hint={t('editor.hint.places')} optional />
        </>
      )}
    </>
  )
}
