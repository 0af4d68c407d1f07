import type { AuditEntry } from '@/api'

/** The activities that are no more. The history has the newest first, so a deletion is read before what it ended. */
export function deletedActivities(entries: AuditEntry[]): Set<string> {
  return new Set(
    entries.flatMap(({ action, subject }) => (action === 'DELETED' && subject.kind === 'ACTIVITY' ? [subject.key] : [])),
  )
}
