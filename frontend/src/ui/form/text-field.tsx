import type { ComponentProps } from 'react'
import { Input, Textarea } from '@digdir/designsystemet-react'
import { Field, type FieldProps } from './field'

type TextFieldProps = FieldProps & {
  value: string
  onChange: (value: string) => void
  onBlur?: () => void
  rows?: number
  type?: 'text' | 'email' | 'tel' | 'url' | 'date' | 'time'
} & Pick<ComponentProps<'input'>, 'inputMode' | 'maxLength' | 'autoComplete' | 'lang' | 'name'>

/** One line of text, or several when rows are given. */
export function TextField({ label, hint, error, optional, id, value, onChange, rows, type, onBlur, ...rest }: TextFieldProps) {
  return (
    <Field label={label} hint={hint} error={error} optional={optional} id={id}>
      {(wiring) =>
        rows ? (
          <Textarea
            {...wiring}
            name={rest.name}
            lang={rest.lang}
            maxLength={rest.maxLength}
            rows={rows}
            value={value}
            onBlur={onBlur}
            onChange={(event) => onChange(event.target.value)}
          />
        ) : (
          <Input {...wiring} {...rest} type={type} value={value} onBlur={onBlur} onChange={(event) => onChange(event.target.value)} />
        )
      }
    </Field>
  )
}
