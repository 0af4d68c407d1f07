import { createContext, type ReactNode, useContext } from 'react'
import styles from './rows.module.css'

/** The level of the rows' headings: 3 beneath a section's, 2 where the list is the page. */
const Level = createContext<2 | 3>(3)

type RowsProps = { children: ReactNode; label?: string; busy?: boolean; level?: 2 | 3 }

/** A list as rows under one strong line. */
export function Rows({ children, label, busy, level = 3 }: RowsProps) {
  return (
    <Level value={level}>
      <ul className={styles.rows} aria-label={label} aria-busy={busy}>
        {children}
      </ul>
    </Level>
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
  const Heading = useContext(Level) === 2 ? 'h2' : 'h3'
  return (
    <li className={styles.row}>
      {lead !== undefined && <div className={styles.lead}>{lead}</div>}
      <div className={styles.body}>
        <Heading className={styles.title}>{title}</Heading>
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
