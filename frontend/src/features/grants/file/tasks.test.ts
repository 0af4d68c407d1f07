import { expect, it } from 'vitest'
import type { GrantDetails, GrantFile } from '@/api'
import { tasksOf } from './tasks'

const eur = (amount: string) => ({ amount, currency: 'EUR' })
const even = { costs: eur('0.00'), due: eur('0.00'), own: eur('0.00'), unspent: eur('0.00'), paid: eur('0.00'), toPay: eur('0.00'), toReturn: eur('0.00') }
const grant = (state: GrantDetails['state']) => ({ state, days: { reportBy: '2027-11-30' } }) as GrantDetails
const file = (what: object) => ({ instalments: [], costs: [], amendments: [], settlement: even, late: false, ...what }) as unknown as GrantFile
const whats = (state: GrantDetails['state'], what: object = {}, today = '2027-05-01') =>
  tasksOf(grant(state), file(what), today).map((task) => `${task.by}: ${task.what}`)

it('waits for the recipient to accept the agreement', () => {
  expect(whats('AWARDED')).toEqual(['recipient: accept'])
})

it('lets the recipient ask for an instalment from the day on which it is due', () => {
  const instalments = [{ number: 1, amount: eur('500.00'), dueOn: '2027-05-01', state: 'PLANNED' }]
  expect(whats('RUNNING', { instalments }, '2027-04-30')).toEqual(['recipient: report'])
  expect(whats('RUNNING', { instalments }, '2027-05-01')).toEqual(['recipient: request', 'recipient: report'])
})

it('puts what the grantor has to answer before what the recipient has time for', () => {
  const instalments = [{ number: 1, amount: eur('500.00'), dueOn: '2027-05-01', state: 'REQUESTED' }]
  expect(whats('RUNNING', { instalments, costs: [{ state: 'CLAIMED' }], amendments: [{ state: 'ASKED' }] })).toEqual([
    'grantor: answerAmendment',
    'grantor: pay',
    'grantor: judge',
    'recipient: report',
  ])
})

it('puts a late report before everything', () => {
  expect(whats('RUNNING', { late: true, costs: [{ state: 'CLAIMED' }] })).toEqual(['recipient: reportLate', 'grantor: judge'])
})

it('settles in order: judge the costs, pay or return the rest, close', () => {
  expect(whats('REPORTED', { costs: [{ state: 'CLAIMED' }], settlement: { ...even, toPay: eur('10.00') } })).toEqual(['grantor: judge'])
  expect(whats('REPORTED', { settlement: { ...even, toPay: eur('10.00') } })).toEqual(['grantor: payRest'])
  expect(whats('REPORTED', { settlement: { ...even, toReturn: eur('0.01') } })).toEqual(['recipient: return'])
  expect(whats('REPORTED')).toEqual(['grantor: close'])
})

it('asks nothing of anybody when it is over, but what is to be returned', () => {
  for (const state of ['CLOSED', 'DECLINED', 'TERMINATED'] as const) expect(whats(state)).toEqual([])
  expect(whats('TERMINATED', { toReturn: eur('200.00') })).toEqual(['recipient: return'])
})
