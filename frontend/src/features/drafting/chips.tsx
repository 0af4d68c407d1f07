import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './drafting.module.css'

type ChipsProps = { items: { key: string; name: ReactNode }[]; onRemove: (key: string) => void }

/** What has been chosen so far, each with a way to take it out again. */
export function Chips({ items, onRemove }: ChipsProps) {
  const { t } = useTranslation()
  if (items.length === 0) return null
  return (
    <ul className={styles.chips}>
      {items.map(({ key, name }) => (
        <li key={key}>
          <button type="button" onClick={() => onRemove(key)}>
            <span>{name}</span>
            <span aria-hidden="true">×</span>
            <span className="visually-hidden">, {t('editor.remove')}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
