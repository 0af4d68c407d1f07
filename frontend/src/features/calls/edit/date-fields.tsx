import { useTranslation } from 'react-i18next'
import { useField } from '@/features/drafting'
import { readersZone, zoneName } from '@/features/calls/zones'
import { useLanguage } from '@/i18n'
import { byName } from '@/i18n/names'
import { Notice } from '@/ui/notice'
import { SelectField } from '@/ui/form'
import { MomentInput } from './moment-input'
import { useStanding } from './use-standing'
import { instantOf, wallOf } from './wall-clock'

const zones = [
  'Europe/Riga', 'Europe/Kyiv', 'Europe/Vilnius', 'Europe/Tallinn', 'Europe/Warsaw', 'Europe/Berlin', 'Europe/Brussels',
  'Europe/Stockholm', 'Europe/Chisinau', 'Asia/Tbilisi', 'UTC',
]

export function DateFields() {
  const { t } = useTranslation()
  const zone = useField<string>('/zone').value ?? readersZone()
  const standing = useStanding()
  return (
    <>
      {standing && (
        <Notice>
          <p>{t('editor.call.onlyLater')}</p>
        </Notice>
      )}
      <ZoneInput />
      <MomentInput key={`${zone}-opens`} pointer="/opensAt" label={t('editor.field.opensAt')} hint={t('editor.hint.opensAt')} zone={zone} usual="09:00" />
      <MomentInput key={`${zone}-closes`} pointer="/closesAt" label={t('editor.field.closesAt')} hint={t('editor.hint.closesAt')} zone={zone} usual="23:59" />
    </>
  )
}

/** Another zone leaves the clocks as they were typed: 17:00 in Riga becomes 17:00 in Brussels. */
function ZoneInput() {
  const { t, i18n } = useTranslation()
  const language = useLanguage()
  const { value = '', set, id, error } = useField<string>('/zone')
  const opens = useField<string>('/opensAt')
  const closes = useField<string>('/closesAt')
  const nameOf = (zone: string) => {
    const key = zone.replace('/', '-')
    return i18n.exists(`editor.zone.${key}`) ? `${t(`editor.zone.${key as 'UTC'}`)} – ${zoneName(zone, language)}` : `${zone} – ${zoneName(zone, language)}`
  }
  const options = [...new Set([...zones, readersZone(), ...(value ? [value] : [])])]
    .map((zone) => ({ value: zone, label: nameOf(zone) }))
    .sort((one, other) => byName(language)(one.label, other.label))

  function change(zone: string) {
    set(zone)
    for (const moment of [opens, closes]) if (moment.value && value) moment.set(instantOf(wallOf(moment.value, value), zone))
  }

  return <SelectField id={id} label={t('editor.field.zone')} hint={t('editor.hint.zone')} error={error} value={value} options={options} onChange={(zone) => zone && change(zone)} />
}
