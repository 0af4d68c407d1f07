import { useQuery } from '@tanstack/react-query'
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import type { ProposalDetails } from '@/api'
import { addTexts } from '@/i18n'
import { renderPage } from '@/test/render'
import { server } from '@/test/server'
import { ProposalAnswer } from './proposal-answer'
import { proposalById } from './proposal-queries'

const id = '0199c6a0-0000-7000-8000-000000000001'
const address = `*/api/v1/proposals/${id}`
const party = (slug: string) => ({ organisation: { slug, name: { text: slug, language: 'en' }, country: 'LV' } })
const proposal = { id, state: 'OPEN', host: party('north'), seeker: party('east') } as unknown as ProposalDetails
const found = { proposal, version: '"1"' }
const refusal = (kind: string) => () => HttpResponse.json({ type: `urn:problem-type:tilti:${kind}`, title: 'No', status: 409 }, { status: 409 })

function Asked() {
  const { data } = useQuery({ ...proposalById(id), initialData: found, refetchOnMount: false })
  return <ProposalAnswer found={data} own={[data.proposal.host]} />
}

beforeEach(async () => {
  localStorage.clear()
  await addTexts('authoring', 'proposals')
})

it('keeps the reason that came too late where it can be read', async () => {
  server.use(
    http.get(address, () => HttpResponse.json({ ...proposal, state: 'LAPSED' }, { headers: { ETag: '"2"' } })),
    http.post(`${address}/decline`, refusal('deadline-passed')),
  )
  await renderPage(<Asked />)
  await userEvent.click(screen.getByRole('button', { name: 'Decline the proposal' }))
  await userEvent.type(screen.getByLabelText('Why do you decline?'), 'We have a partner.')
  await userEvent.click(screen.getByRole('button', { name: 'Decline' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('The deadline has passed')
  expect(await screen.findByText('Your reason was not sent')).toBeVisible()
  expect(screen.getByText('We have a partner.')).toBeVisible()
})

it('says that no place is left, and leaves the answer open', async () => {
  server.use(
    http.get(address, () => HttpResponse.json(proposal, { headers: { ETag: '"1"' } })),
    http.post(`${address}/accept`, refusal('no-place-left')),
  )
  await renderPage(<Asked />)
  await userEvent.click(screen.getByRole('button', { name: 'Accept the proposal' }))
  await userEvent.click(screen.getByRole('button', { name: 'Accept the proposal' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('No place is left in this call')
  expect(screen.getByRole('button', { name: 'Accept the proposal' })).toBeVisible()
})
