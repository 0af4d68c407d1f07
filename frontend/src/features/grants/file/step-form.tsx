import { Checkbox } from '@digdir/designsystemet-react'
import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PlaceError } from '@/api'
import { StepButton, useDecimal } from '@/features/drafting'
import { Button } from '@/ui/button'
import { ErrorSummary, SelectField, TextField } from '@/ui/form'
import { Refusal } from './step'
import { useTaking } from './use-grant'
import styles from './file.module.css'

type Values = Record<string, string>
type Wiring = { id: string; value: string; set: (value: string) => void }

/** One field, by the place in the request that it fills. */
export type StepField = { pointer: string; label: string; hint?: string; optional?: boolean; initial?: string } & (
  | { kind: 'words'; rows?: number }
  | { kind: 'line' | 'day' | 'sum' }
  | { kind: 'choice'; options: { value: string; label: string }[]; none?: string }
  | { kind: 'tick' }
  | { kind: 'own'; control: (wiring: Wiring) => ReactNode }
)

type StepFormProps = {
  step: string
  label: string
  text: string
  /** What the button beneath the fields says, when not the same. */
  send?: string
  main?: boolean
  danger?: boolean
  fields: (values: Values) => StepField[]
  body: (values: Values) => unknown
  /** What is to be known before it is sent. */
  children?: ReactNode | ((values: Values) => ReactNode)
}

/** A step that needs words or sums: its form opens beneath the button; what was typed stays when it is refused. */
export function StepForm({ step, label, text, send = label, main, danger = false, fields, body, children }: StepFormProps) {
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  const [values, setValues] = useState<Values>({})
  const taking = useTaking()
  const { typed } = useDecimal()
  const id = useId()
  const form = useRef<HTMLFormElement>(null)
  const shown = fields(values)
  const valueOf = ({ pointer, initial = '' }: StepField) => values[pointer] ?? initial
  const idOf = (pointer: string) => `${id}${pointer.replaceAll('/', '-')}`
  // A field of its own, else the first of those that together are what the error is about.
  const fieldOf = ({ pointer = '' }: PlaceError) =>
    shown.find((field) => `${pointer}/`.startsWith(`${field.pointer}/`)) ?? shown.find((field) => field.pointer.startsWith(`${pointer}/`))
  useEffect(() => {
    if (open) form.current?.querySelector<HTMLElement>('input, select, textarea')?.focus()
  }, [open])

  if (!open)
    return <StepButton label={label} text={text} main={main} danger={danger} busy={taking.busy} onStep={() => setOpen(true)} />

  async function submit(event: FormEvent) {
    event.preventDefault()
    const said = Object.fromEntries(shown.map((field) => [field.pointer, field.kind === 'sum' ? typed(valueOf(field)) : valueOf(field).trim()]))
    await taking.take(step, { body: body(said), done: t('granted.did', { step: label }) })
  }

  const summary = taking.errors.map((error) => {
    const field = fieldOf(error)
    const { message } = error
    return { message: field ? t('granted.error', { place: field.label, message }) : message, href: `#${field ? idOf(field.pointer) : id}` }
  })
  return (
    <form ref={form} id={id} noValidate className={styles.form} onSubmit={(event) => void submit(event)}>
      <ErrorSummary errors={summary} attempt={taking.attempt} onGo={({ href }) => document.getElementById(href.slice(1))?.focus()} />
      <Refusal taking={taking} />
      <h3>{label}</h3>
      <p className="small quiet">{text}</p>
      {shown.map((field) => (
        <OneField
          key={field.pointer}
          field={field}
          id={idOf(field.pointer)}
          value={valueOf(field)}
          set={(value) => setValues((before) => ({ ...before, [field.pointer]: value }))}
          error={taking.errors.filter((error) => fieldOf(error) === field).map(({ message }) => message).join(' ') || undefined}
        />
      ))}
      {typeof children === 'function' ? children(values) : children}
      <div className="actions">
        <Button type="submit" loading={taking.busy} data-color={danger ? 'danger' : undefined}>
          {send}
        </Button>
        <Button variant="secondary" onClick={() => (taking.clear(), setOpen(false))}>
          {t('granted.back')}
        </Button>
      </div>
    </form>
  )
}

function OneField({ field, id, value, set, error }: Wiring & { field: StepField; error: string | undefined }) {
  const { label, hint, optional } = field
  const common = { id, label, hint, optional, error }
  if (field.kind === 'words') return <TextField {...common} rows={field.rows ?? 4} value={value} onChange={set} />
  if (field.kind === 'day') return <TextField {...common} type="date" value={value} onChange={set} />
  if (field.kind === 'choice') return <SelectField {...common} options={field.options} none={field.none} value={value} onChange={set} />
  if (field.kind === 'tick')
    return <Checkbox id={id} label={label} description={hint} value="yes" checked={value === 'yes'} onChange={({ target }) => set(target.checked ? 'yes' : '')} />
  if (field.kind === 'own')
    return (
      <div id={id} tabIndex={-1} className={styles.own} data-invalid={error ? true : undefined}>
        {error && <p className={styles.error}>{error}</p>}
        {field.control({ id, value, set })}
      </div>
    )
  return <TextField {...common} inputMode={field.kind === 'sum' ? 'decimal' : undefined} value={value} onChange={set} />
}
