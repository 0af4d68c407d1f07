import { Skeleton } from '@digdir/designsystemet-react'
import styles from './rows.module.css'

/** Rows of the size the real ones will have, so that nothing jumps when they come. */
export function RowsSkeleton({ count = 4, lead = true }: { count?: number; lead?: boolean }) {
  return (
    <ul className={styles.rows} aria-hidden="true">
      {Array.from({ length: count }, (_, index) => (
        <li className={styles.row} key={index}>
          {lead && (
            <div className={styles.lead}>
              <Skeleton variant="text" width={14} />
            </div>
          )}
          <div className={styles.body}>
            <h3 className={styles.title}>
              <Skeleton variant="text" width={30 + ((index * 7) % 12)} />
            </h3>
            <div className={styles.text}>
              <Skeleton variant="text" width={58} />
              <Skeleton variant="text" width={40} />
            </div>
          </div>
        </li>
      ))}
    </ul>
  )
}

export function TextSkeleton({ lines = 3 }: { lines?: number }) {
  return (
    <p aria-hidden="true">
      {Array.from({ length: lines }, (_, index) => (
        <Skeleton key={index} variant="text" width={index === lines - 1 ? 30 : 60} />
      ))}
    </p>
  )
}
