import { useTranslation } from 'react-i18next'
import styles from './edit.module.css'

/** Whether the points that were given make a hundred, in words. */
export function PointsLeft({ given }: { given: unknown[] }) {
  const { t } = useTranslation()
  const left = 100 - given.reduce<number>((sum, points) => sum + (Number(points) || 0), 0)
  return (
    <p role="status" className={left === 0 ? styles.sum : `${styles.sum} ${styles.error}`}>
      {left === 0 ? t('editor.call.sum.right') : left > 0 ? t('editor.call.sum.less', { count: left }) : t('editor.call.sum.more', { count: -left })}
    </p>
  )
}
