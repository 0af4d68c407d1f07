import { type ReactNode, useId } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './form.module.css'

export type FieldProps = {
  label: ReactNode
  hint?: ReactNode
  /** What is wrong, in the same words as in the error summary. */
  error?: string | undefined
  optional?: boolean
  /** The summary's links point at it. */
  id?: string
}

type Wiring = { id: string; 'aria-describedby': string | undefined; 'aria-invalid': true | undefined }

/** Label, hint and error around one control, tied together for those who do not see them side by side. */
export function Field({ label, hint, error, optional, id: given, children }: FieldProps & { children: (wiring: Wiring) => ReactNode }) {
  const { t } = useTranslation()
  const own = useId()
  const id = given ?? own
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className={styles.field} data-invalid={error ? true : undefined}>
      <label className="ds-label" data-weight="medium" htmlFor={id}>
        {label}
        {optional && <span className={styles.optional}> {t('form.optional')}</span>}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="small quiet">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className={styles.error}>
          {error}
        </p>
      )}
      {children({ id, 'aria-describedby': describedBy || undefined, 'aria-invalid': error ? true : undefined })}
    </div>
  )
}
