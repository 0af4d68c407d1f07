import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './form.module.css'

type ErrorSummaryProps = {
  /** What is wrong and the id of the control where it can be put right. */
  errors: { id: string; message: string }[]
  /** Counts the attempts to submit: each one brings the focus here again. */
  attempt: number
}

/** Everything that is wrong, in one place, with links to the fields; takes the focus when it appears. */
export function ErrorSummary({ errors, attempt }: ErrorSummaryProps) {
  const { t } = useTranslation()
  const box = useRef<HTMLDivElement>(null)
  const any = errors.length > 0
  useEffect(() => {
    if (any) box.current?.focus()
  }, [attempt, any])
  if (!any) return null
  return (
    <div ref={box} tabIndex={-1} role="alert" className={styles.summary}>
      <h2>{t('form.errors', { count: errors.length })}</h2>
      <ul>
        {errors.map(({ id, message }) => (
          <li key={id + message}>
            <a
              href={`#${id}`}
              onClick={(event) => {
                event.preventDefault()
                document.getElementById(id)?.focus()
              }}
            >
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
