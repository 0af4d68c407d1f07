import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './form.module.css'

type ErrorSummaryProps<Problem extends { message: string; href: string }> = {
  /** What is wrong, and the address of the control where it can be put right. */
  errors: Problem[]
  /** Counts the attempts to submit: each one brings the focus here again. */
  attempt: number
  /** Goes to the control. */
  onGo: (error: Problem) => void
}

/** Everything that is wrong, in one place, with links to the fields; takes the focus when it appears. */
export function ErrorSummary<Problem extends { message: string; href: string }>({ errors, attempt, onGo }: ErrorSummaryProps<Problem>) {
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
        {errors.map((error) => (
          <li key={error.href + error.message}>
            <a
              href={error.href}
              onClick={(event) => {
                if (event.metaKey || event.ctrlKey || event.shiftKey) return
                event.preventDefault()
                onGo(error)
              }}
            >
              {error.message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
