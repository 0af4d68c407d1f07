import { screen } from '@testing-library/react'
import { beforeAll, expect, test } from 'vitest'
import type { AuditAction, AuditEntry } from '@/api'
import { addTexts } from '@/i18n'
import { renderPage } from '@/test/render'
import { AuditRow } from './audit-row'
import { deletedActivities } from './deleted-activities'

const did = (action: AuditAction, key: string, kind: 'ACTIVITY' | 'PROJECT' = 'ACTIVITY'): AuditEntry => ({
  id: `${action}-${key}`,
  at: '2026-03-01T10:00:00Z',
  action,
  actor: 'Coordinator',
  subject: { kind, key, title: { text: key, language: 'en' } },
  changes: [],
})

const history = [did('DELETED', 'fair'), did('CREATED', 'visit'), did('PUBLISHED', 'fair'), did('CREATED', 'fair')]

beforeAll(() => addTexts('authoring'))

test('an activity that was deleted later has no link anywhere in the history, another has', async () => {
  const deleted = deletedActivities(history)
  await renderPage(
    <ul>
      {history.map((entry) => (
        <AuditRow key={entry.id} entry={entry} gone={deleted.has(entry.subject.key)} />
      ))}
    </ul>,
  )
  expect(screen.getAllByText('fair')).toHaveLength(3)
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(['/activities/visit'])
})

test('only activities count as such', () => {
  expect(deletedActivities([did('DELETED', 'river', 'PROJECT'), did('CHANGED', 'fair')])).toEqual(new Set())
})
