import { type ReactNode, useEffect, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from './button'
import styles from './filters.module.css'

/** Filters beside the list; on a phone behind a button above it. */
export function FilteredList({ filters, active, children }: { filters: ReactNode; active: number; children: ReactNode }) {
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  const id = useId()
  return (
    <div className={`wrap ${styles.layout}`}>
      <div>
        <Button
          variant="secondary"
          className={styles.toggle}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          {active > 0 ? t('list.filtersActive', { count: active }) : t('list.filters')}
        </Button>
        <form id={id} role="search" className={styles.filters} data-open={open || undefined} onSubmit={(event) => event.preventDefault()}>
          {filters}
        </form>
      </div>
      <div className={styles.results}>{children}</div>
    </div>
  )
}

/** What is chosen shows at once, not when the address has followed; and is what the address says where that changes. */
function useShown<Value>(value: Value) {
  const [shown, show] = useState(value)
  const [known, setKnown] = useState(value)
  if (String(value) !== String(known)) {
    setKnown(value)
    show(value)
  }
  return [shown, show] as const
}

type TextFilterProps = { label: string; value: string | undefined; onChange: (value: string | undefined) => void; type?: 'search' | 'year' }

/** Typed text takes effect when the typing stops, so that every letter is not a request. */
export function TextFilter({ label, value = '', onChange, type = 'search' }: TextFilterProps) {
  const id = useId()
  const [typed, setTyped] = useShown(value)
  useEffect(() => {
    if (typed.trim() === value) return
    const timer = setTimeout(() => onChange(typed.trim() || undefined), 350)
    return () => clearTimeout(timer)
  }, [typed, value, onChange])
  return (
    <div className={styles.field}>
      <label className="ds-label" htmlFor={id}>{label}</label>
      <input
        id={id}
        type={type === 'year' ? 'text' : 'search'}
        inputMode={type === 'year' ? 'numeric' : undefined}
        maxLength={type === 'year' ? 4 : 200}
        className={type === 'year' ? `ds-input ${styles.year}` : 'ds-input'}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
    </div>
  )
}

export type Option<Value extends string = string> = { value: Value; label: string }

type SelectFilterProps<Value extends string> = {
  label: string
  /** What no choice means: "All countries". */
  all?: string
  value: Value | undefined
  options: Option<Value>[]
  onChange: (value: Value | undefined) => void
}

export function SelectFilter<Value extends string>({ label, all, value, options, onChange }: SelectFilterProps<Value>) {
  const id = useId()
  const [shown, show] = useShown(value)
  function choose(chosen: Value | undefined) {
    show(chosen)
    onChange(chosen)
  }
  return (
    <div className={styles.field}>
      <label className="ds-label" htmlFor={id}>{label}</label>
      <select className="ds-input" id={id} value={shown ?? ''} onChange={(event) => choose((event.target.value as Value) || undefined)}>
        {all !== undefined && <option value="">{all}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}

type ChoicesFilterProps<Value extends string> = {
  legend: string
  options: Option<Value>[]
  values: Value[] | undefined
  onChange: (values: Value[] | undefined) => void
}

export function ChoicesFilter<Value extends string>({ legend, options, values = [], onChange }: ChoicesFilterProps<Value>) {
  const [shown, show] = useShown(values)
  function choose(chosen: Value[]) {
    show(chosen)
    onChange(chosen.length ? chosen : undefined)
  }
  return (
    <fieldset className={styles.choices}>
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.value} className={styles.check}>
          <input
            className="ds-input"
            type="checkbox"
            checked={shown.includes(option.value)}
            onChange={(event) =>
              choose(event.target.checked ? [...shown, option.value] : shown.filter((value) => value !== option.value))
            }
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  )
}
