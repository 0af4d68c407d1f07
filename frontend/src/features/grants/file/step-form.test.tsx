import { useQuery } from '@tanstack/react-query'
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import type { GrantDetails, GrantFile, Me } from '@/api'
import { grantById } from '@/features/grants/grant-queries'
import { addTexts } from '@/i18n'
import { renderPage } from '@/test/render'
import { server } from '@/test/server'
import { StepForm } from './step-form'
import { GrantContext } from './use-grant'

const id = '0199c6a0-0000-7000-8000-000000000001'
const address = `*/api/v1/grants/${id}`
const grant = { id, state: 'RUNNING' } as GrantDetails
const said: string[] = []

function Refusing() {
  const { data } = useQuery({ ...grantById(id), initialData: { grant, version: '"1"' }, refetchOnMount: false })
  const known = { me: {} as Me, grant: data.grant, file: {} as GrantFile, version: data.version, uses: false, oversees: true, say: (done: string) => said.push(done) }
  return (
    <GrantContext value={known}>
      <StepForm
        step="costs/2/refuse"
        label="Refuse cost 2"
        text="It does not count."
        fields={() => [
          { kind: 'words', pointer: '/reason', label: 'Why does it not count?' },
          { kind: 'sum', pointer: '/sum', label: 'Sum', initial: '1 499.99' },
        ]}
        body={(values) => ({ reason: values['/reason'], sum: values['/sum'] })}
      />
    </GrantContext>
  )
}

const open = () => userEvent.click(screen.getByRole('button', { name: 'Refuse cost 2' }))
const send = open

beforeEach(async () => {
  localStorage.clear()
  said.length = 0
  await addTexts('authoring', 'grants')
})

it('keeps what was typed when it is refused, and says where it is wrong', async () => {
  server.use(
    http.post(`${address}/costs/2/refuse`, () =>
      HttpResponse.json({ title: 'Not valid', status: 422, errors: [{ pointer: '/reason', code: 'too-short', message: 'is needed' }] }, { status: 422 }),
    ),
  )
  await renderPage(<Refusing />)
  await open()
  expect(screen.getByLabelText('Why does it not count?')).toHaveFocus()
  await userEvent.type(screen.getByLabelText('Why does it not count?'), 'Too late')
  await send()
  expect(await screen.findByRole('alert')).toHaveFocus()
  const link = screen.getByRole('link', { name: 'Why does it not count?: is needed' })
  await userEvent.click(link)
  expect(screen.getByLabelText('Why does it not count?')).toHaveFocus()
  expect(screen.getByLabelText('Why does it not count?')).toHaveValue('Too late')
  expect(said).toEqual([])
})

it('sends sums as the API takes them, the version that was seen, and a key for retries; then says what was done', async () => {
  const asked: unknown[] = []
  server.use(
    http.post(`${address}/costs/2/refuse`, async ({ request }) => {
      asked.push([await request.json(), request.headers.get('If-Match'), request.headers.get('Idempotency-Key') !== null])
      return HttpResponse.json(grant, { headers: { ETag: '"2"' } })
    }),
  )
  await renderPage(<Refusing />)
  await open()
  await userEvent.type(screen.getByLabelText('Why does it not count?'), ' Too late ')
  await send()
  await expect.poll(() => said).toEqual(['Done: Refuse cost 2.'])
  expect(asked).toEqual([[{ reason: 'Too late', sum: '1499.99' }, '"1"', true]])
})

it('says that somebody else was there before, and takes the step upon what stands now', async () => {
  const versions: (string | null)[] = []
  server.use(
    http.get(address, () => HttpResponse.json(grant, { headers: { ETag: '"5"' } })),
    http.post(`${address}/costs/2/refuse`, ({ request }) => {
      versions.push(request.headers.get('If-Match'))
      return versions.length === 1
        ? HttpResponse.json({ title: 'Changed meanwhile', status: 412 }, { status: 412 })
        : HttpResponse.json(grant, { headers: { ETag: '"6"' } })
    }),
  )
  await renderPage(<Refusing />)
  await open()
  await userEvent.type(screen.getByLabelText('Why does it not count?'), 'Too late')
  await send()
  expect(await screen.findByRole('alert')).toHaveTextContent('Something has changed meanwhile')
  expect(screen.getByLabelText('Why does it not count?')).toHaveValue('Too late')
  await send()
  await expect.poll(() => said).toEqual(['Done: Refuse cost 2.'])
  expect(versions).toEqual(['"1"', '"5"'])
})
