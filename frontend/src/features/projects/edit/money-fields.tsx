import { useTranslation } from 'react-i18next'
import { CodesInput, ListInput, LocalisedInput, MoneyInput, OrganisationInput, OrganisationsInput } from '@/features/drafting'
import { useLanguage } from '@/i18n'
import { countryName } from '@/i18n/names'
import { useCountryOptions } from '@/ui/country-options'

export function MoneyFields() {
  const { t } = useTranslation()
  const language = useLanguage()
  const countries = useCountryOptions()
  return (
    <ListInput pointer="/funding" label={t('editor.field.funding')} hint={t('editor.hint.funding')} add={t('editor.add.funding')} blank={{}} first="/programme">
      {(row) => (
        <>
          <LocalisedInput pointer={`${row}/programme`} label={t('editor.field.programme')} hint={t('editor.hint.programme')} />
          <LocalisedInput pointer={`${row}/instrument`} label={t('editor.field.instrument')} hint={t('editor.hint.instrument')} optional />
          <MoneyInput pointer={`${row}/amount`} label={t('editor.field.amount')} hint={t('editor.hint.amount')} optional />
          <OrganisationInput pointer={`${row}/managedBy`} label={t('editor.field.managedBy')} optional />
          <OrganisationsInput pointer={`${row}/donors`} label={t('editor.field.donors')} optional />
          <CodesInput
            pointer={`${row}/donorCountries`}
            label={t('editor.field.donorCountries')}
            optional
            options={countries}
            nameOf={(code) => countryName(code, language)}
          />
          <LocalisedInput pointer={`${row}/note`} label={t('editor.field.note')} rows={2} optional />
        </>
      )}
    </ListInput>
  )
}
