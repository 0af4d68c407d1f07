import { useTranslation } from 'react-i18next'
import { useLanguage } from '@/i18n'
import { type Period, periodInWords } from '@/i18n/period'
import type { FieldProps } from './field'
import { PeriodEnd } from './period-end'
import { periodToUnits, unitOf, unitToPeriod } from './period-units'
import { SelectField } from './select-field'
import styles from './form.module.css'

type PeriodFieldProps = Pick<FieldProps, 'label' | 'hint' | 'error' | 'id'> & {
  value: Period | null
  onChange: (value: Period | null) => void
}

const precisions = ['DAY', 'MONTH', 'SEASON', 'YEAR'] as const

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
          <PeriodEnd name={t('form.from')} precision={precision} unit={units.from} onChange={(from) => from && onChange(unitToPeriod(precision, from, units.to))} />
          <PeriodEnd name={t('form.to')} optional precision={precision} unit={units.to} onChange={(to) => onChange(unitToPeriod(precision, units.from, to))} />
        </div>
      )}
      {value && <p className="small quiet">{periodInWords(value, language, t)}</p>}
    </fieldset>
  )
}
