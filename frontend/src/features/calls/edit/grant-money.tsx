import { useTranslation } from 'react-i18next'
import { CodesInput, ListInput, LocalisedInput, MoneyInput, NumberInput, DecimalInput, useField } from '@/features/drafting'
import { useLanguage } from '@/i18n'
import { countryName } from '@/i18n/names'
import { useCountryOptions } from '@/ui/country-options'
import { freeCode } from './criterion-kinds'
import { Standing } from './standing'

export const moneyFields = ['budget', 'smallest', 'largest', 'ownShare', 'inKindShare', 'costCategories', 'bonuses'].map((field) => `grant/${field}`)

/** What there is to give, to whom how much, and what it may be spent on. */
export function GrantMoney() {
  const { t } = useTranslation()
  const language = useLanguage()
  const countries = useCountryOptions()
  const categories = useField<{ code?: string }[]>('/grant/costCategories', false).value ?? []
  const bonuses = useField<{ code?: string }[]>('/grant/bonuses', false).value ?? []
  return (
    <Standing title={t('editor.call.money.title')}>
      <MoneyInput pointer="/grant/budget" label={t('editor.place.grant.budget')} />
      <MoneyInput pointer="/grant/smallest" label={t('editor.place.grant.smallest')} />
      <MoneyInput pointer="/grant/largest" label={t('editor.place.grant.largest')} />
      <DecimalInput pointer="/grant/ownShare" label={t('editor.place.grant.ownShare')} hint={t('editor.grant.ownShareHint')} optional />
      <DecimalInput pointer="/grant/inKindShare" label={t('editor.place.grant.inKindShare')} hint={t('editor.grant.inKindShareHint')} optional />
      <ListInput
        pointer="/grant/costCategories"
        label={t('editor.place.grant.costCategories')}
        hint={t('editor.grant.costsHint')}
        add={t('editor.grant.addCost')}
        blank={{ code: freeCode(categories, 'costs') }}
        first="/name"
      >
        {(row) => (
          <>
            <LocalisedInput pointer={`${row}/name`} label={t('editor.grant.name')} />
            <DecimalInput pointer={`${row}/mostShare`} label={t('editor.place.grant.mostShare')} hint={t('editor.grant.mostShareHint')} optional />
          </>
        )}
      </ListInput>
      <ListInput
        pointer="/grant/bonuses"
        label={t('editor.place.grant.bonuses')}
        hint={t('editor.grant.bonusesHint')}
        add={t('editor.grant.addBonus')}
        blank={{ code: freeCode(bonuses, 'bonus') }}
        first="/name"
      >
        {(row) => (
          <>
            <LocalisedInput pointer={`${row}/name`} label={t('editor.grant.name')} />
            <NumberInput pointer={`${row}/points`} label={t('editor.place.grant.points')} />
            <CodesInput
              pointer={`${row}/countries`}
              label={t('editor.place.grant.countries')}
              hint={t('editor.grant.countriesHint')}
              options={countries}
              nameOf={(code) => countryName(code, language)}
            />
          </>
        )}
      </ListInput>
    </Standing>
  )
}
