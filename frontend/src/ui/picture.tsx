import { type ReactNode, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from './button'
import styles from './picture.module.css'

type PictureProps = {
  title: string
  /** What the picture shows, in a sentence or two. */
  summary: ReactNode
  /** The same as rows and columns. */
  table: ReactNode
  /** Of its heading: 3 within a section of the page. */
  level?: 2 | 3
  children: ReactNode
}

/** A picture under its title, with a summary in words and the same facts as a table behind a button. */
export function Picture({ title, summary, table, level = 2, children }: PictureProps) {
  const { t } = useTranslation()
  const [asTable, setAsTable] = useState(false)
  const id = useId()
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <section aria-labelledby={id}>
      <div className="section-head">
        <Heading id={id}>{title}</Heading>
        <Button variant="tertiary" size="sm" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
          {t('picture.asTable')}
        </Button>
      </div>
      <p className={`quiet ${styles.summary}`}>{summary}</p>
      {/* On a phone it is wider than the screen: who has only a keyboard moves it too. */}
      {asTable ? (
        <div className={styles.table} role="group" aria-labelledby={id} tabIndex={0}>
          {table}
        </div>
      ) : (
        children
      )}
    </section>
  )
}
