import { useState } from 'react'
import { Input } from '@digdir/designsystemet-react'
import { useTranslation } from 'react-i18next'
import { useField } from '@/features/drafting'
import { instantOf, wallOf } from './wall-clock'
import styles from './edit.module.css'

type MomentInputProps = { pointer: string; label: string; hint: string; zone: string; usual: string }

/** A day and a time by the clocks of the call's zone; the time is the usual one until another is chosen. */
export function MomentInput({ pointer, label, hint, zone, usual }: MomentInputProps) {
  const { t } = useTranslation()
  const { value, set, id, error } = useField<string>(pointer)
  const wall = value ? wallOf(value, zone) : undefined
  // Half a time, or a year being typed, is nobody else's business yet.
  const [typed, setTyped] = useState<{ date?: string; time?: string }>({})
  const date = typed.date ?? wall?.date ?? ''
  const time = typed.time ?? wall?.time ?? ''

  function change(next: { date?: string; time?: string }) {
    const whole = { date, time: time || usual, ...next }
    if (next.date === '') {
      setTyped({})
      return set(undefined)
    }
    const instant = whole.date >= '1900' && whole.time ? instantOf(whole, zone) : undefined
    if (!instant) return setTyped({ ...typed, ...next })
    setTyped({})
    set(instant)
  }

  return (
    <fieldset className={styles.moment} data-invalid={error ? true : undefined}>
      <legend>{label}</legend>
      <p id={`${id}-hint`} className="small quiet">
        {hint}
      </p>
      {error && (
        <p id={`${id}-error`} className={styles.error}>
          {error}
        </p>
      )}
      <div className={styles.dayAndTime}>
        <label>
          {t('editor.day')}
          <Input
            id={id}
            type="date"
            aria-describedby={error ? `${id}-error` : `${id}-hint`}
            aria-invalid={error ? true : undefined}
            value={date}
            onChange={(event) => change({ date: event.target.value })}
          />
        </label>
        <label>
          {t('editor.time')}
          <Input type="time" value={time} disabled={!date} onChange={(event) => change({ time: event.target.value })} />
        </label>
      </div>
    </fieldset>
  )
}
