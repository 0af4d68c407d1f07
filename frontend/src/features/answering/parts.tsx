import type { ReactNode } from 'react'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import styles from './answering.module.css'

type AnswerPartProps = {
  title: string
  change?: string | undefined
  /** A table, above what is said item by item. */
  table?: ReactNode
  children: ReactNode
}

/** What one page of a form has been answered, with the way to that page while it can be changed. */
export function AnswerPart({ title, change, table, children }: AnswerPartProps) {
  const { t } = useTranslation()
  return (
    <section className={styles.answered}>
      <div className={styles.answeredHead}>
        <h2>{title}</h2>
        {change && (
          <Link to={change}>
            {t('editor.change')}
            <span className="visually-hidden">: {title}</span>
          </Link>
        )}
      </div>
      {table}
      <dl>{children}</dl>
    </section>
  )
}

export function AnswerItem({ name, optional = false, children }: { name: string; optional?: boolean; children: ReactNode }) {
  const { t } = useTranslation()
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children || <span className={optional ? 'quiet' : styles.missing}>{t(optional ? 'interest.notSaid' : 'interest.missing')}</span>}</dd>
    </div>
  )
}
