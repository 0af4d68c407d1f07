import styles from './rows.module.css'

/** Designsystemet's skeleton by its classes; the text only gives it a width. */
export function Skeleton({ width }: { width: number }) {
  return <span className="ds-skeleton" data-variant="text" data-text={'-'.repeat(width)} />
}

/** Rows of the size the real ones will have, so that nothing jumps when they come. */
export function RowsSkeleton({ count = 4, lead = true }: { count?: number; lead?: boolean }) {
  return (
    <ul className={styles.rows} aria-hidden="true">
      {Array.from({ length: count }, (_, index) => (
        <li className={styles.row} key={index}>
          {lead && (
            <div className={styles.lead}>
              <Skeleton width={14} />
            </div>
          )}
          <div className={styles.body}>
            <p className={styles.title}>
              <Skeleton width={30 + ((index * 7) % 12)} />
            </p>
            <div className={styles.text}>
              <Skeleton width={58} />
              <Skeleton width={40} />
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
        <span key={index} className={styles.line}>
          <Skeleton width={index === lines - 1 ? 18 : 30} />
        </span>
      ))}
    </p>
  )
}
