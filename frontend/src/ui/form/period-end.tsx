import { useId, useState } from 'react'
import { Input, Label, Select } from '@digdir/designsystemet-react'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '@/i18n'
import type { Period } from '@/i18n/period'
import type { Unit } from './period-units'
import styles from './form.module.css'

type PeriodEndProps = {
  name: string
  precision: Period['precision']
  unit: Unit | null
  optional?: boolean
  onChange: (unit: Unit | null) => void
}

const seasons = ['spring', 'summer', 'autumn', 'winter'] as const

/** One end of a period: a day, or the month or season and the year, or the year alone. */
export function PeriodEnd({ name, precision, unit, optional = false, onChange }: PeriodEndProps) {
  const { t } = useTranslation()
  const id = useId()
  const parts = useParts(precision)
  const [typed, setTyped] = useState<string>()
  const year = unit?.slice(0, 4) ?? ''
  const part = unit?.slice(5) ?? ''
  const join = (itsYear: string, itsPart: string) => (parts.length > 0 ? `${itsYear}-${itsPart || parts[0]!.value}` : itsYear)

  function typeYear(text: string) {
    setTyped(text)
    if (/^\d{4}$/.test(text)) onChange(join(text, part))
  }

  // A year that is being written anew is empty for a moment; left empty, it takes the end away.
  function leaveYear() {
    if (typed === '' && optional) onChange(null)
    setTyped(undefined)
  }

  function choosePart(chosen: string) {
    onChange(chosen ? join(year || String(new Date().getFullYear()), chosen) : null)
  }

  return (
    <div className={styles.field}>
      <Label htmlFor={id}>{optional ? `${name} ${t('form.optional')}` : name}</Label>
      {precision === 'DAY' ? (
        <Input id={id} type="date" value={unit ?? ''} onChange={(event) => onChange(event.target.value || null)} />
      ) : (
        <div className={styles.unit}>
          {parts.length > 0 && (
            <Select
              aria-label={`${name}: ${t(precision === 'MONTH' ? 'form.month' : 'form.season')}`}
              value={part}
              onChange={(event) => choosePart(event.target.value)}
            >
              {optional && <option value="">–</option>}
              {parts.map((each) => (
                <option key={each.value} value={each.value}>
                  {each.label}
                </option>
              ))}
            </Select>
          )}
          <Input
            id={id}
            inputMode="numeric"
            maxLength={4}
            size={6}
            value={typed ?? year}
            onChange={(event) => typeYear(event.target.value)}
            onBlur={leaveYear}
          />
        </div>
      )}
    </div>
  )
}

/** The months or the seasons; a browser's own month field is a bare line of text in half of the browsers. */
function useParts(precision: Period['precision']) {
  const { t } = useTranslation()
  const language = useLanguage()
  if (precision === 'SEASON') return seasons.map((season) => ({ value: season as string, label: t(`season.${season}`) }))
  if (precision !== 'MONTH') return []
  const format = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' })
  return Array.from({ length: 12 }, (_, index) => ({
    value: String(index + 1).padStart(2, '0'),
    label: format.format(new Date(Date.UTC(2000, index, 1))),
  }))
}
