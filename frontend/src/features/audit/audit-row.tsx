import { useState } from 'react'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { AuditAction, AuditEntry } from '@/api'
import { Button } from '@/ui/button'
import { Text } from '@/ui/text'
import { ChangeRow } from './change-row'
import { changedPlaces } from './changed-places'
import { EntryRow } from './entry-row'
import styles from './audit.module.css'

const few = 6

/** What these change is said by their name, or is the whole thing. */
const toldByItself: AuditAction[] = ['CREATED', 'DELETED', 'PUBLISHED', 'UNPUBLISHED', 'STARTED', 'COMPLETED', 'CANCELLED']

const subjects = { ACTIVITY: 'activity', CALL: 'call', PARTNERSHIP: 'partnership' } as const

/** What is done to projects and activities; partnerships and answers to calls have steps of their own. */
type WorkAction = Extract<
  AuditAction,
  'CREATED' | 'CHANGED' | 'DELETED' | 'PUBLISHED' | 'UNPUBLISHED' | 'STARTED' | 'COMPLETED' | 'CANCELLED' | 'IMPORTED'
>

type AuditRowProps = {
  entry: AuditEntry
  /** The activity has been deleted since: it has no page any more. */
  gone: boolean
}

/** One thing somebody did: who, for whom, when, and what is different since. */
export function AuditRow({ entry, gone }: AuditRowProps) {
  const { t } = useTranslation()
  const [all, setAll] = useState(false)
  const places = toldByItself.includes(entry.action) ? [] : changedPlaces(entry.changes)
  const shown = all ? places : places.slice(0, few)
  return (
    <EntryRow
      entry={entry}
      title={t(`history.action.${subjects[entry.subject.kind as 'CALL'] ?? 'project'}.${entry.action as WorkAction}`)}
      subject={
        entry.subject.kind === 'ACTIVITY' && (
          <p className={styles.subject}>
            {gone ? (
              <Text value={entry.subject.title} />
            ) : (
              <Link to="/activities/$id" params={{ id: entry.subject.key }}>
                <Text value={entry.subject.title} />
              </Link>
            )}
          </p>
        )
      }
    >
      {shown.length > 0 && (
        <dl className={styles.changes}>
          {shown.map((place) => (
            <ChangeRow key={place.pointer} place={place} />
          ))}
        </dl>
      )}
      {places.length > few && !all && (
        <Button variant="secondary" size="sm" onClick={() => setAll(true)}>
          {t('history.all', { count: places.length })}
        </Button>
      )}
    </EntryRow>
  )
}
