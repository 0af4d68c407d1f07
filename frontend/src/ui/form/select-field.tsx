import { Select } from '@digdir/designsystemet-react'
import { Field, type FieldProps } from './field'

type SelectFieldProps<Value extends string> = FieldProps & {
  value: Value | ''
  onChange: (value: Value | '') => void
  options: { value: Value; label: string }[]
  /** What no choice reads like; without it there is always a choice. */
  none?: string
}

export function SelectField<Value extends string>({ value, onChange, options, none, ...field }: SelectFieldProps<Value>) {
  return (
    <Field {...field}>
      {(wiring) => (
        <Select {...wiring} value={value} onChange={(event) => onChange(event.target.value as Value | '')}>
          {none !== undefined && <option value="">{none}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </Select>
      )}
    </Field>
  )
}
