import { useId, useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { type Criterion, Loaded, type Outcome, type Side } from '@/api'
import { useLanguage } from '@/i18n'
import { Button } from '@/ui/button'
import { TextSkeleton } from '@/ui/skeleton'
import { Text } from '@/ui/text'
import { organisationsWith } from './preview-queries'
import styles from './edit.module.css'

type ShowTheseProps = {
  outcomes: Outcome[]
  of?: number
  /** Of which criterion, for those who hear the button without what stands around it. */
  about?: string
  question: { criteria: Criterion[]; side?: Side }
  expected: number
}

/** Behind a button: which organisations have been counted. */
export function ShowThese({ outcomes, of, about, question, expected }: ShowTheseProps) {
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  const id = useId()
  if (expected === 0) return null
  return (
    <div>
      <Button variant="tertiary" size="sm" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        {t(open ? 'editor.preview.hide' : 'editor.preview.show')}
        {about && <span className="visually-hidden">: {about}</span>}
      </Button>
      <div id={id}>{open && <Names outcomes={outcomes} of={of} question={question} expected={expected} />}</div>
    </div>
  )
}

function Names({ outcomes, of, question, expected }: Pick<ShowTheseProps, 'outcomes' | 'question' | 'expected'> & { of: number | undefined }) {
  const { t } = useTranslation()
  const query = useQuery(organisationsWith(outcomes, of, question, useLanguage()))
  return (
    <Loaded query={query} skeleton={<TextSkeleton lines={3} />}>
      {(names) => (
        <>
          {/* A long one scrolls, which has to work without a mouse too. */}
          <ul className={styles.names} tabIndex={names.length > 8 ? 0 : undefined} aria-label={t('editor.preview.names')}>
            {names.map(({ slug, name }) => (
              <li key={slug}>
                <a href={`/organisations/${slug}`} target="_blank" rel="noreferrer">
                  <Text value={name} note={false} />
                </a>
              </li>
            ))}
          </ul>
          {names.length < expected && <p className="small quiet">{t('editor.preview.first', { count: names.length })}</p>}
        </>
      )}
    </Loaded>
  )
}
