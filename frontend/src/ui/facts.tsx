import type { ReactNode } from 'react'
import styles from './facts.module.css'

/** The facts about a thing: a narrow column under an amber rule. */
export function Facts({ head, children }: { head?: ReactNode; children: ReactNode }) {
  return (
    <aside className={styles.facts}>
      {head}
      <dl>{children}</dl>
    </aside>
  )
}

export function Fact({ name, children }: { name: string; children: ReactNode }) {
  if (children === null || children === undefined || children === '' || children === false) return null
  return (
    <div className={styles.fact}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** A state in words with a mark beside it; the mark alone says nothing. */
export function State({ tone, children }: { tone: 'going' | 'waiting' | 'done' | 'stopped'; children: ReactNode }) {
  return <span className={`${styles.state} ${styles[tone]}`}>{children}</span>
}
