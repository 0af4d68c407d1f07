import type { ReactNode } from 'react'
import type { AuditEntry } from '@/api'
import { OrganisationName } from '@/features/organisations'
import { useLanguage } from '@/i18n'
import { dayOf, timeInWords } from '@/i18n/moment'
import { Row } from '@/ui/rows'

type EntryRowProps = {
  entry: AuditEntry
  title: string
  /** What it was done to, where that is not the thing whose history this is. */
  subject?: ReactNode
  children?: ReactNode
}

/** A step of a history: when, what, who, acting for whom; and what there is to tell of it. */
export function EntryRow({ entry: { at, actor, actingFor }, title, subject, children }: EntryRowProps) {
  const language = useLanguage()
  return (
    <Row
      lead={
        <time dateTime={at}>
          <strong>{dayOf(at, language)}</strong>
          {timeInWords(new Date(at), language)}
        </time>
      }
      title={title}
    >
      {subject}
      <p>
        {actor}
        {actingFor && (
          <>
            {' – '}
            <OrganisationName slug={actingFor} />
          </>
        )}
      </p>
      {children}
    </Row>
  )
}
