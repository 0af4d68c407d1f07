import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './breadcrumbs.module.css'

/** The way back up; the last entry is where one is. */
export function Breadcrumbs({ children, here }: { children: ReactNode[]; here: ReactNode }) {
  const { t } = useTranslation()
  return (
    <nav aria-label={t('shell.breadcrumbs')} className={styles.crumbs}>
      <ol>
        {children.map((link, index) => (
          <li key={index}>{link}</li>
        ))}
        <li aria-current="page">{here}</li>
      </ol>
    </nav>
  )
}
