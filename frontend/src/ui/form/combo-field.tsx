import { type KeyboardEvent, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Field, type FieldProps } from './field'
import styles from './form.module.css'

export type ComboOption = { value: string; label: string; detail?: string }

type ComboFieldProps = FieldProps & {
  /** What has been typed; the owner fetches the options that fit it. */
  text: string
  onText: (text: string) => void
  options: ComboOption[]
  busy?: boolean
  onChoose: (option: ComboOption) => void
}

/** A field that suggests: type, choose with arrows and Enter, or with the pointer (WAI-ARIA combobox with a listbox). */
export function ComboField({ text, onText, options, busy = false, onChoose, ...field }: ComboFieldProps) {
  const { t } = useTranslation()
  const list = useId()
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const expanded = open && text.trim() !== ''

  function choose(option: ComboOption) {
    onChoose(option)
    setOpen(false)
    setActive(-1)
  }

  function onKey(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step && options.length > 0) {
      event.preventDefault()
      setOpen(true)
      setActive((active + step + options.length) % options.length)
    } else if (event.key === 'Enter' && expanded && options[active]) {
      event.preventDefault()
      choose(options[active])
    } else if (event.key === 'Escape' && expanded) {
      event.preventDefault()
      setOpen(false)
    }
  }

  return (
    <Field {...field}>
      {(wiring) => (
        <div className={styles.combo} onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && setOpen(false)}>
          <input
            {...wiring}
            className="ds-input"
            role="combobox"
            autoComplete="off"
            aria-autocomplete="list"
            aria-expanded={expanded}
            aria-controls={list}
            aria-activedescendant={expanded && active >= 0 ? `${list}-${active}` : undefined}
            value={text}
            onKeyDown={onKey}
            onChange={(event) => {
              onText(event.target.value)
              setActive(-1)
              setOpen(true)
            }}
          />
          <ul id={list} role="listbox" aria-label={typeof field.label === 'string' ? field.label : undefined} hidden={!expanded || options.length === 0}>
            {options.map((option, index) => (
              <li
                key={option.value}
                id={`${list}-${index}`}
                role="option"
                aria-selected={index === active}
                onPointerDown={(event) => event.preventDefault()}
                onClick={() => choose(option)}
              >
                {option.label}
                {option.detail && <span className="small quiet"> {option.detail}</span>}
              </li>
            ))}
          </ul>
          <p role="status" className={expanded && !busy && options.length === 0 ? 'small quiet' : 'visually-hidden'}>
            {expanded && !busy && t('form.found', { count: options.length })}
          </p>
        </div>
      )}
    </Field>
  )
}
