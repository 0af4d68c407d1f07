import type { ReactNode } from 'react'
import styles from './notice.module.css'

type NoticeProps = { tone?: 'amber' | 'river' | 'danger'; title?: ReactNode; children?: ReactNode; live?: boolean }

/** Something to know before reading on, or the one thing to do when a list is empty or did not come. */
export function Notice({ tone = 'amber', title, children, live = false }: NoticeProps) {
  return (
    <div className={`${styles.notice} ${styles[tone]}`} role={live ? 'status' : undefined}>
      {title && <p className={styles.title}>{title}</p>}
      {children}
    </div>
  )
}
