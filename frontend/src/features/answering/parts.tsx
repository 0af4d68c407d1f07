import type { ReactNode } from 'react'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import styles from './answering.module.css'

/** What one page of a form has been answered, with the way to that page while it can be changed. */
export function AnswerPart({ title, change, children }: { title: string; change?: string | undefined; children: ReactNode }) {
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
