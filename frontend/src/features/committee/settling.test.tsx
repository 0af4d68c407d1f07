import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import type { CallBudget, CallDetails, DecisionDetails, RankedApplication } from '@/api'
import { addTexts } from '@/i18n'
import { renderPage } from '@/test/render'
import { server } from '@/test/server'
import { Leaves } from './leaves'
import { Settling } from './settling'

const application = '0199c6a0-0000-7000-8000-000000000001'
const address = `*/api/v1/grant-applications/${application}/decisions/1`
const eur = (amount: string) => ({ amount, currency: 'EUR' })
const proposal = { number: 1, kind: 'AWARD', state: 'PROPOSED', amount: eur('1800.00'), proposedByCaller: false } as DecisionDetails
const settling = (more: Partial<DecisionDetails> = {}) => (
  <Settling call={{ slug: 'mini-grants' } as CallDetails} row={{ application } as RankedApplication} decision={{ ...proposal, ...more }} version={'"1"'} />
)

beforeEach(async () => {
  localStorage.clear()
  await addTexts('authoring', 'reviews')
})

it('says in words that the budget does not suffice, and leaves the proposal to be dismissed', async () => {
  const detail = '1,200.00 EUR is left of the budget, 1,800.00 EUR would be awarded.'
  server.use(http.post(`${address}/approve`, () => HttpResponse.json({ type: 'urn:problem-type:tilti:budget-exhausted', title: 'No', status: 409, detail }, { status: 409 })))
  await renderPage(settling())
  await userEvent.click(screen.getByRole('button', { name: 'Approve' }))
  await userEvent.click(screen.getByRole('button', { name: 'Approve' }))
  const alert = await screen.findByRole('alert')
  expect(alert).toHaveTextContent('The budget does not suffice')
  expect(alert).toHaveTextContent(detail)
  expect(screen.getByRole('button', { name: 'Dismiss' })).toBeVisible()
})

it('does not offer to approve what one has proposed oneself', async () => {
  await renderPage(settling({ proposedByCaller: true }))
  expect(screen.queryByRole('button', { name: 'Approve' })).toBeNull()
  expect(screen.getByText('You have proposed this. Another person has to approve it.')).toBeVisible()
})

it('reckons what a choice leaves to the cent, beside what waits', async () => {
  const budget: CallBudget = { mode: 'COMPETITIVE', budget: eur('3000.00'), awarded: eur('0.00'), left: eur('3000.00'), proposed: eur('1800.01') }
  await renderPage(<Leaves kind="AWARD" budget={budget} amount={eur('1200')} />)
  expect(screen.getByRole('status')).toHaveTextContent('After this award €1,800 is left; for all that is proposed €0.01 would be lacking.')
})
