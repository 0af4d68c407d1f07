import type { ReactNode } from 'react'
import styles from './rows.module.css'

/** A list as rows under one strong line. */
export function Rows({ children, label, busy }: { children: ReactNode; label?: string; busy?: boolean }) {
  return (
    <ul className={styles.rows} aria-label={label} aria-busy={busy}>
      {children}
    </ul>
  )
}

type RowProps = {
  /** What one looks for first when going down the list: a date, a number. */
  lead?: ReactNode
  title: ReactNode
  children?: ReactNode
  tags?: ReactNode
  end?: ReactNode
}

export function Row({ lead, title, children, tags, end }: RowProps) {
  return (
    <li className={styles.row}>
      {lead !== undefined && <div className={styles.lead}>{lead}</div>}
      <div className={styles.body}>
        <h3 className={styles.title}>{title}</h3>
        {children && <div className={styles.text}>{children}</div>}
        {tags && <div className={styles.tags}>{tags}</div>}
      </div>
      {end && <div className={styles.end}>{end}</div>}
    </li>
  )
}

export function Tag({ children, tone = 'river' }: { children: ReactNode; tone?: 'river' | 'amber' | 'plain' }) {
  return <span className={`${styles.tag} ${styles[tone]}`}>{children}</span>
}

export function Tags({ children }: { children: ReactNode }) {
  return <div className={styles.tags}>{children}</div>
}
