import { useTranslation } from 'react-i18next'
import { CodesInput, NumberInput, PeriodInput } from '@/features/drafting'
import { useLanguage } from '@/i18n'
import { countryName, languageName } from '@/i18n/names'
import { useCountryOptions } from '@/ui/country-options'
import { useLanguageOptions } from '@/ui/language-options'

export function WhenFields() {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <>
      <PeriodInput pointer="/period" label={t('editor.field.period')} hint={t('editor.hint.period')} />
      <NumberInput pointer="/durationMonths" label={t('editor.field.durationMonths')} hint={t('editor.hint.durationMonths')} optional />
      <CodesInput
        pointer="/countries"
        label={t('editor.field.countries')}
        hint={t('editor.hint.countries')}
        optional
        options={useCountryOptions()}
        nameOf={(code) => countryName(code, language)}
      />
      <CodesInput
        pointer="/workingLanguages"
        label={t('editor.field.workingLanguages')}
        hint={t('editor.hint.languages')}
        optional
        options={useLanguageOptions()}
        nameOf={(code) => languageName(code, language)}
      />
    </>
  )
}
