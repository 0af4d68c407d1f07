import { useTranslation } from 'react-i18next'
import type { Period } from '@/i18n/period'
import type { FieldProps } from './field'
import { PeriodEnd } from './period-end'
import { unitOf, unitToPeriod } from './period-units'
import { SelectField } from './select-field'
import styles from './form.module.css'

export type Dated = { date: string; precision: Period['precision'] }

type UnitFieldProps = Pick<FieldProps, 'label' | 'hint' | 'error' | 'id'> & {
  value: Dated | undefined
  onChange: (value: Dated | undefined) => void
  /** It stands for the last day of its unit, not the first. */
  end?: boolean
}

const precisions = ['DAY', 'MONTH', 'SEASON', 'YEAR'] as const

/** One point in time as exactly as it is known: choose how exactly first, then the day, month, season or year. */
export function UnitField({ value, onChange, end = false, label, hint, error, id }: UnitFieldProps) {
  const { t } = useTranslation()

  function change(precision: Period['precision'] | '', unit: string | null) {
    if (!precision || !unit) return onChange(undefined)
    const { from, to } = unitToPeriod(precision, unit, unit)
    onChange({ precision, date: end ? to! : from })
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
        value={value?.precision ?? ''}
        options={precisions.map((each) => ({ value: each, label: t(`form.precisions.${each}`) }))}
        onChange={(precision) => change(precision, precision && unitOf(value?.date ?? new Date().toISOString().slice(0, 10), precision))}
      />
      {value && (
        <PeriodEnd
          name={t('form.when')}
          precision={value.precision}
          unit={unitOf(value.date, value.precision)}
          onChange={(unit) => unit && change(value.precision, unit)}
        />
      )}
    </fieldset>
  )
}
