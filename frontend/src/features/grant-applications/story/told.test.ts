import { describe, expect, test } from 'vitest'
import type { AuditAction, AuditEntry, Change, Kind } from '@/api'
import { storyOf, toldOf } from './told'

let count = 0
const did = (kind: Kind, action: AuditAction, changes: Change[] = [], actor = 'Officer'): AuditEntry => ({
  id: String(count++),
  at: '2026-03-01T10:00:00Z',
  action,
  actor,
  subject: { kind, key: 'x', title: { text: 'x', language: 'en' } },
  changes,
})
const eur = (amount: string) => ({ amount, currency: 'EUR' })
const file = (before: object, after: object) => [{ field: 'file', before, after }]
const submitted = (number: number) => did('GRANT_APPLICATION', 'SUBMITTED', [{ field: 'submission', after: number }])

describe('a step of a grant is told by what it changed', () => {
  const costs = [{ number: 1, state: 'ACCEPTED' }, { number: 2, state: 'CLAIMED', value: eur('80.10') }]
  const amendments = [{ number: 1, state: 'ASKED', text: 'Later' }]

  test('accepting is of the agreement, or of a cost', () => {
    expect(toldOf(did('GRANT', 'ACCEPTED', file({ costs: [] }, { costs: [] }))).step).toBe('accepted')
    const judged = [costs[0], { ...costs[1], state: 'ACCEPTED' }]
    expect(toldOf(did('GRANT', 'ACCEPTED', file({ costs }, { costs: judged })))).toMatchObject({ step: 'costAccepted', number: 2, sum: eur('80.10') })
  })

  test('refusing is of a cost, or of a change; each with its reason', () => {
    const refused = [costs[0], { ...costs[1], state: 'REFUSED', reason: 'Another buyer' }]
    expect(toldOf(did('GRANT', 'REFUSED', file({ costs, amendments }, { costs: refused, amendments })))).toMatchObject({ step: 'costRefused', number: 2, said: 'Another buyer' })
    const answered = [{ ...amendments[0], state: 'REFUSED', reason: 'Too late' }]
    expect(toldOf(did('GRANT', 'REFUSED', file({ costs, amendments }, { costs, amendments: answered })))).toMatchObject({ step: 'changeRefused', number: 1, said: 'Too late' })
  })

  test('asking is for an instalment, or for a change; what else is open now does not matter', () => {
    const planned = [{ number: 1, state: 'PLANNED', open: true, amount: eur('600.00') }, { number: 2, state: 'PLANNED', open: false, amount: eur('400.00') }]
    const wanted = [{ ...planned[0], state: 'REQUESTED' }, { ...planned[1], open: true }]
    expect(toldOf(did('GRANT', 'REQUESTED', file({ instalments: planned }, { instalments: wanted })))).toMatchObject({ step: 'requested', number: 1, sum: eur('600.00') })
    expect(toldOf(did('GRANT', 'REQUESTED', file({ amendments: [] }, { amendments })))).toMatchObject({ step: 'asked', number: 1, said: 'Later' })
  })

  test('what is not told of it is not made up', () => {
    expect(toldOf(did('GRANT', 'PAID')).step).toBe('other')
    expect(toldOf(did('PROJECT', 'CHANGED')).step).toBe('other')
  })
})

test('a proposal says what is proposed, a check how it ended, a reviewer why they left', () => {
  expect(toldOf(did('DECISION', 'CREATED', [{ field: 'kind', after: 'RESERVE' }, { field: 'reason', after: 'Sixth' }]))).toMatchObject({ step: 'proposeReserve', said: 'Sixth' })
  expect(toldOf(did('REVIEW', 'CHECKED', [{ field: 'passed', after: false }])).step).toBe('checkFailed')
  expect(toldOf(did('REVIEW', 'RECUSED', [{ field: 'state', after: 'CONFLICT' }])).step).toBe('conflict')
  expect(toldOf(did('REVIEW', 'RECUSED', [{ field: 'state', after: 'TAKEN_OFF' }])).step).toBe('takenOff')
})

test('each step of those who judge stands on the version that lay before them', () => {
  const story = storyOf([did('REVIEW', 'CHECKED', [{ field: 'passed', after: true }]), submitted(2), did('GRANT_APPLICATION', 'RETURNED'), submitted(1), did('GRANT_APPLICATION', 'CREATED')], 2)
  expect(story.map(({ step, on }) => [step, on])).toEqual([['checkPassed', 2], ['submitted', 2], ['returned', 1], ['submitted', 1], ['begun', undefined]])
})

test('what one person saves in a row is one step, with all that it changed', () => {
  const wrote = (field: string, actor?: string) => did('GRANT_APPLICATION', 'CHANGED', [{ field: 'answers', before: {}, after: { [field]: 'x' } }], actor)
  const story = storyOf([wrote('title'), wrote('budget'), wrote('title', 'Partner'), did('GRANT_APPLICATION', 'CREATED')], undefined)
  expect(story.map(({ step, times, parts }) => [step, times, parts])).toEqual([['written', 2, ['title', 'budget']], ['written', 1, ['title']], ['begun', 1, undefined]])
})
