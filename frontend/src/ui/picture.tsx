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
  ruled?: boolean
  children: ReactNode
}

/** A picture under its title, with a summary in words and the same facts as a table behind a button. */
export function Picture({ title, summary, table, children }: PictureProps) {
  const { t } = useTranslation()
  const [asTable, setAsTable] = useState(false)
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <div className="section-head">
        <h2 id={id}>{title}</h2>
        <Button variant="tertiary" size="sm" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
          {t('picture.asTable')}
        </Button>
      </div>
      <p className={`quiet ${styles.summary}`}>{summary}</p>
      {asTable ? <div className={styles.table}>{table}</div> : children}
    </section>
  )
}
