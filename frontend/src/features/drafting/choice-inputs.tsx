import { Checkbox } from '@digdir/designsystemet-react'
import { useTranslation } from 'react-i18next'
import { type Period } from '@/i18n/period'
import { PeriodField, SelectField, type Dated, UnitField } from '@/ui/form'
import { useField } from './drafting'
import type { InputProps } from './text-inputs'
import styles from './drafting.module.css'

type SelectInputProps<Value extends string> = InputProps & { options: readonly { value: Value; label: string }[]; none?: string }

export function SelectInput<Value extends string>({ pointer, options, ...props }: SelectInputProps<Value>) {
  const { value, set, id, error } = useField<Value>(pointer)
  return (
    <SelectField {...props} id={id} error={error} options={[...options]} value={value ?? ''} onChange={(chosen) => set(chosen || undefined)} />
  )
}

/** Several of a known few, as boxes to tick; beneath one another where they are whole sentences. */
export function ChecksInput<Value extends string | number>({
  pointer,
  label,
  hint,
  options,
  wide = false,
}: InputProps & { options: { value: Value; label: string }[]; wide?: boolean }) {
  const { t } = useTranslation()
  const { value = [], set, id, error } = useField<Value[]>(pointer)
  const toggle = (option: Value, on: boolean) => {
    const next = options.map((each) => each.value).filter((each) => (each === option ? on : value.includes(each)))
    set(next.length > 0 ? next : undefined)
  }
  return (
    <fieldset className={styles.checks} id={id} tabIndex={-1} aria-describedby={error ? `${id}-error` : undefined}>
      <legend>
        {label} <span className={styles.count}>{value.length > 0 && t('editor.chosen', { count: value.length })}</span>
      </legend>
      {hint && <p className="small quiet">{hint}</p>}
      {error && (
        <p id={`${id}-error`} className={styles.error}>
          {error}
        </p>
      )}
      <div className={styles.boxes} data-wide={wide || undefined}>
        {options.map((option) => (
          <Checkbox
            key={option.value}
            label={option.label}
            value={String(option.value)}
            checked={value.includes(option.value)}
            onChange={(event) => toggle(option.value, event.target.checked)}
          />
        ))}
      </div>
    </fieldset>
  )
}

export function PeriodInput({ pointer, label, hint }: InputProps) {
  const { value, set, id, error } = useField<Period>(pointer)
  return <PeriodField label={label} hint={hint} id={id} error={error} value={value ?? null} onChange={(period) => set(period ?? undefined)} />
}

/** When something began or ended: one day, month, season or year, by its first or its last day. */
export function UnitInput({ pointer, label, hint, end = false }: InputProps & { end?: boolean }) {
  const { value, set, id, error } = useField<Dated>(pointer)
  const change = (unit: Dated | undefined) => set(unit && { ...value, ...unit })
  return <UnitField label={label} hint={hint} id={id} error={error} end={end} value={value} onChange={change} />
}

export function CheckInput({ pointer, label, hint }: InputProps) {
  const { value, set, id } = useField<boolean>(pointer)
  return <Checkbox id={id} label={label} description={hint} value="yes" checked={value ?? false} onChange={(event) => set(event.target.checked)} />
}
