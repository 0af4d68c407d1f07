import { useId } from 'react'
import { Input, Label, Select } from '@digdir/designsystemet-react'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '@/i18n'
import { type Period, periodInWords, seasonOf } from '@/i18n/period'
import { SelectField } from './select-field'
import type { FieldProps } from './field'
import { type Unit, unitOf, unitToPeriod, periodToUnits } from './period-units'
import styles from './form.module.css'

type PeriodFieldProps = Pick<FieldProps, 'label' | 'hint' | 'error' | 'id'> & {
  value: Period | null
  onChange: (value: Period | null) => void
}

const precisions = ['DAY', 'MONTH', 'SEASON', 'YEAR'] as const
const seasons = ['spring', 'summer', 'autumn', 'winter'] as const

/** A period as exactly as it is known: choose how exactly first, then from and to in that unit. */
export function PeriodField({ value, onChange, label, hint, error, id }: PeriodFieldProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const precision = value?.precision
  const units = value && periodToUnits(value)

  function changePrecision(next: Period['precision'] | '') {
    if (!next) return onChange(null)
    const today = new Date().toISOString().slice(0, 10)
    onChange(unitToPeriod(next, unitOf(value?.from ?? today, next), value?.to ? unitOf(value.to, next) : null))
  }

  return (
    <fieldset className={styles.period}>
      <legend>{label}</legend>
      <SelectField
        id={id}
        label={t('form.precision')}
        hint={hint}
        error={error}
        none={t('form.notStated')}
        value={precision ?? ''}
        options={precisions.map((each) => ({ value: each, label: t(`form.precisions.${each}`) }))}
        onChange={changePrecision}
      />
      {precision && units && (
        <div className={styles.ends}>
          <End name={t('form.from')} precision={precision} unit={units.from} onChange={(from) => from && onChange(unitToPeriod(precision, from, units.to))} />
          <End name={t('form.to')} optional precision={precision} unit={units.to} onChange={(to) => onChange(unitToPeriod(precision, units.from, to))} />
        </div>
      )}
      {value && <p className="small quiet">{periodInWords(value, language, t)}</p>}
    </fieldset>
  )
}

type EndProps = { name: string; precision: Period['precision']; unit: Unit | null; optional?: boolean; onChange: (unit: Unit | null) => void }

function End({ name, precision, unit, optional = false, onChange }: EndProps) {
  const { t } = useTranslation()
  const id = useId()
  const label = optional ? `${name} ${t('form.optional')}` : name
  if (precision === 'DAY' || precision === 'MONTH')
    return (
      <div className={styles.field}>
        <Label htmlFor={id}>{label}</Label>
        <Input id={id} type={precision === 'DAY' ? 'date' : 'month'} value={unit ?? ''} required={!optional} onChange={(event) => onChange(event.target.value || null)} />
      </div>
    )
  const year = unit?.slice(0, 4) ?? ''
  const season = unit?.slice(5) ?? ''
  const changed = (nextYear: string, nextSeason: string) =>
    onChange(/^\d{4}$/.test(nextYear) ? (precision === 'SEASON' ? `${nextYear}-${nextSeason || 'spring'}` : nextYear) : null)
  return (
    <div className={styles.field}>
      <Label htmlFor={id}>{label}</Label>
      <div className={styles.unit}>
        {precision === 'SEASON' && (
          <Select aria-label={`${name}: ${t('form.season')}`} value={season} onChange={(event) => changed(year || String(seasonOf(new Date().toISOString()).year), event.target.value)}>
            {optional && <option value="">–</option>}
            {seasons.map((each) => (
              <option key={each} value={each}>
                {t(`season.${each}`)}
              </option>
            ))}
          </Select>
        )}
        <Input id={id} type="number" min={1900} max={2100} key={unit ?? 'none'} defaultValue={year} onBlur={(event) => changed(event.target.value, season)} />
      </div>
    </div>
  )
}
