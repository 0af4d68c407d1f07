import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '@/ui/button'
import styles from './drafting.module.css'

type StepButtonProps = {
  /** What the button does. */
  label: string
  /** What happens then, before anybody presses it. */
  text: string
  /** Asks once more, in these words, when it cannot be undone. */
  confirm?: string
  main?: boolean
  danger?: boolean
  busy: boolean
  onStep: () => void
}

/** A step in the life of a thing, with what it means beneath it. */
export function StepButton({ label, text, confirm, main = false, danger = false, busy, onStep }: StepButtonProps) {
  const { t } = useTranslation()
  const [asking, setAsking] = useState(false)
  const question = useRef<HTMLParagraphElement>(null)
  const opener = useRef<HTMLButtonElement>(null)
  const asked = useRef(false)
  useEffect(() => {
    if (asking) question.current?.focus()
    else if (asked.current) opener.current?.focus()
    asked.current = asking
  }, [asking])
  const color = danger ? 'danger' : undefined
  if (asking)
    return (
      <div role="group" aria-label={label} className={styles.asking} onKeyDown={({ key }) => key === 'Escape' && setAsking(false)}>
        <p ref={question} tabIndex={-1}>
          <strong>{confirm}</strong>
        </p>
        <div className="actions">
          <Button size="sm" data-color={color} loading={busy} onClick={() => (setAsking(false), onStep())}>
            {label}
          </Button>
          <Button size="sm" variant="secondary" onClick={() => setAsking(false)}>
            {t('editor.no')}
          </Button>
        </div>
      </div>
    )
  return (
    <div className={styles.step}>
      <Button
        ref={opener}
        variant={main ? 'primary' : danger ? 'tertiary' : 'secondary'}
        size={main ? undefined : 'sm'}
        data-color={color}
        loading={busy}
        onClick={() => (confirm ? setAsking(true) : onStep())}
      >
        {label}
      </Button>
      <p className="small quiet">{text}</p>
    </div>
  )
}
