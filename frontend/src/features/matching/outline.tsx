import { RowsSkeleton } from '@/ui/skeleton'
import styles from './matching.module.css'

/** The page before its run is there. */
export function Outline() {
  return (
    <div className={`wrap ${styles.before}`}>
      <RowsSkeleton lead={false} />
    </div>
  )
}
