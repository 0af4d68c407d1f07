import { useTranslation } from 'react-i18next'
import type { OrganisationType } from '@/api'
import { ChecksInput, CodesInput, LocalisedInput, NumberInput, OrganisationsInput, useThemeOptions } from '@/features/drafting'
import { useLanguage } from '@/i18n'
import { countryName, languageName } from '@/i18n/names'
import { useCountryOptions } from '@/ui/country-options'
import { useLanguageOptions } from '@/ui/language-options'
import type { CriterionKind } from './criterion-kinds'

const types: OrganisationType[] = ['MUNICIPALITY', 'REGION', 'ASSOCIATION', 'MINISTRY', 'AGENCY', 'EU_INSTITUTION', 'DONOR', 'NGO']

/** The parameters of one criterion, by its kind. */
export function CriterionFields({ row, kind }: { row: string; kind: CriterionKind }) {
  const { t } = useTranslation()
  const themes = useThemeOptions()
  switch (kind) {
    case 'COUNTRY':
      return <Countries row={row} label={t('editor.criterion.countries')} />
    case 'NEW_PARTNERSHIP':
      return <Countries row={row} label={t('editor.criterion.newIn')} hint={t('editor.criterion.newInHint')} />
    case 'CONTACT_LANGUAGE':
      return <Languages row={row} />
    case 'ORGANISATION_TYPE':
      return (
        <ChecksInput
          pointer={`${row}/types`}
          label={t('editor.criterion.types')}
          options={types.map((type) => ({ value: type, label: t(`organisation.type.${type}`) }))}
        />
      )
    case 'POPULATION':
      return (
        <>
          <NumberInput pointer={`${row}/from`} label={t('editor.criterion.from')} hint={t('editor.criterion.bounds')} optional />
          <NumberInput pointer={`${row}/to`} label={t('editor.criterion.to')} optional />
        </>
      )
    case 'MEMBERSHIP':
      return <OrganisationsInput pointer={`${row}/associations`} label={t('editor.criterion.associations')} hint={t('editor.hint.organisation')} />
    case 'THEMES':
      return (
        <>
          <NumberInput pointer={`${row}/atLeast`} label={t('editor.criterion.atLeast')} />
          <ChecksInput pointer={`${row}/themes`} label={t('editor.criterion.themes')} options={themes} />
        </>
      )
    case 'DECLARATION':
      return <LocalisedInput pointer={`${row}/text`} label={t('editor.criterion.text')} hint={t('editor.criterion.textHint')} rows={2} />
    case 'NOT_CAPITAL':
      return null
  }
}

function Countries({ row, ...field }: { row: string; label: string; hint?: string }) {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <CodesInput
      hint={t('editor.hint.countries')}
      {...field}
      pointer={`${row}/countries`}
      options={useCountryOptions()}
      nameOf={(code) => countryName(code, language)}
    />
  )
}

function Languages({ row }: { row: string }) {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <CodesInput
      pointer={`${row}/languages`}
      label={t('editor.criterion.languages')}
      hint={t('editor.hint.languages')}
      options={useLanguageOptions()}
      nameOf={(code) => languageName(code, language)}
    />
  )
}
