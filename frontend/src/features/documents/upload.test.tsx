import { useState } from 'react'
import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { delay, http, HttpResponse } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import { addTexts } from '@/i18n'
import { server } from '@/test/server'
import { Upload } from './upload'

const address = '*/api/v1/documents/:id'

/** What has arrived, each added to what was there when it arrived. */
function Form() {
  const [names, setNames] = useState<string[]>([])
  return (
    <>
      <Upload organisation="north" label="Send files" onSent={({ name }) => setNames([...names, name])} />
      <em>{names.join(', ')}</em>
    </>
  )
}

const file = (name: string, size = 3) => new File([new Uint8Array(size)], name)
const taken = (request: Request) => HttpResponse.json({ name: new URL(request.url).searchParams.get('name') }, { status: 201 })
const choose = (...files: File[]) => userEvent.upload(screen.getByLabelText('Send files'), files, { applyAccept: false })

beforeEach(() => addTexts('documents'))

it('hands over every file that has arrived, also when several do at once', async () => {
  server.use(http.put(address, ({ request }) => taken(request)))
  render(<Form />)
  await choose(file('a.pdf'), file('b.pdf'), file('c.pdf'))
  await waitFor(() => expect(screen.getByText(/,.*,/, { selector: 'em' }).textContent!.split(', ').sort()).toEqual(['a.pdf', 'b.pdf', 'c.pdf']))
  expect(screen.queryByRole('progressbar')).toBeNull()
  expect(screen.getByRole('status')).toHaveTextContent(/\.pdf is sent\./)
})

it('says beside the file why it was not taken, and lets the others pass', async () => {
  server.use(
    http.put(address, ({ request }) =>
      request.url.includes('virus')
        ? HttpResponse.json({ errors: [{ code: 'file-type', message: 'This is a file of another type.' }] }, { status: 422 })
        : taken(request),
    ),
  )
  render(<Form />)
  await choose(file('virus.pdf'), file('letter.pdf'))
  expect(await screen.findByRole('listitem')).toHaveTextContent(/virus\.pdf.*This is a file of another type\./)
  expect(await screen.findByText('letter.pdf')).toBeVisible()
  expect(screen.queryByRole('button', { name: /Try again/ })).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: 'Put aside: virus.pdf' }))
  expect(screen.queryByRole('listitem')).toBeNull()
})

it('sends it again under the same identifier when there was no answer', async () => {
  const asked: unknown[] = []
  server.use(
    http.put(address, ({ params, request }) => {
      asked.push(params.id)
      return asked.length === 1 ? HttpResponse.error() : taken(request)
    }),
  )
  render(<Form />)
  await choose(file('letter.pdf'))
  await userEvent.click(await screen.findByRole('button', { name: 'Try again: letter.pdf' }))
  expect(await screen.findByText('letter.pdf', { selector: 'em' })).toBeVisible()
  expect(asked[1]).toBe(asked[0])
})

it('stops what is on its way, and gives the focus back', async () => {
  server.use(http.put(address, () => delay('infinite')))
  render(<Form />)
  await choose(file('letter.pdf'))
  expect(await screen.findByRole('progressbar', { name: 'How much of letter.pdf is sent' })).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Cancel: letter.pdf' }))
  expect(screen.queryByRole('listitem')).toBeNull()
  expect(screen.getByRole('status')).toHaveTextContent('letter.pdf is not sent.')
  expect(screen.getByLabelText('Send files')).toHaveFocus()
})

it('does not begin with what is too large', async () => {
  render(<Form />)
  await choose(file('film.pdf', 20 * 1024 * 1024 + 1))
  expect(await screen.findByRole('listitem')).toHaveTextContent(/film\.pdf.*larger than 20 MB/)
})
