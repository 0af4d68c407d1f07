import { useTranslation } from 'react-i18next'
import { CheckInput, LocalisedInput, PeriodInput, SelectInput, TextInput, useField } from '@/features/drafting'
import { useCountryOptions } from '@/ui/country-options'

export function WhenFields() {
  const { t } = useTranslation()
  const online = useField<boolean>('/online').value
  const onlineUrl = useField<string>('/onlineUrl').value
  const countries = useCountryOptions()
  return (
    <>
      <PeriodInput pointer="/period" label={t('editor.field.period')} hint={t('editor.hint.activityPeriod')} />
      <CheckInput pointer="/online" label={t('editor.field.online')} />
      {(online || onlineUrl) && <TextInput pointer="/onlineUrl" label={t('editor.field.onlineUrl')} hint={t('editor.hint.url')} type="url" optional />}
      <LocalisedInput pointer="/place/name" label={t('editor.field.place')} hint={t('editor.hint.place')} optional />
      <SelectInput pointer="/place/country" label={t('editor.field.country')} none={t('editor.choose')} options={countries} />
    </>
  )
}
