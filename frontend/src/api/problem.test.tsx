import { useQuery } from '@tanstack/react-query'
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { describe, expect, test } from 'vitest'
import { renderPage } from '@/test/render'
import { server } from '@/test/server'
import { ApiProblem, getProject, Loaded, NoAnswer, troubleOf } from '.'

const address = '*/api/v1/projects/x'
const problem = (status: number, body: object = {}) =>
  server.use(http.get(address, () => HttpResponse.json(body, { status, headers: { 'Content-Type': 'application/problem+json' } })))

const ask = () => getProject({ path: { slug: 'x' }, throwOnError: true }).catch((error: unknown) => error)

describe('a failure of the API', () => {
  test.each([
    [401, 'signed-out'],
    [403, 'forbidden'],
    [404, 'not-found'],
    [422, 'refused'],
    [429, 'busy'],
    [500, 'broken'],
    [503, 'busy'],
  ])('with status %i is of the kind %s', async (status, trouble) => {
    problem(status)
    expect(troubleOf(await ask())).toBe(trouble)
  })

  test('carries what the problem says, field by field', async () => {
    problem(422, { title: 'Not complete', errors: [{ pointer: '/goal', code: 'required', message: 'Say what for' }] })
    const error = await ask()
    expect(error).toBeInstanceOf(ApiProblem)
    expect((error as ApiProblem).messagesFor('/goal')).toEqual(['Say what for'])
    expect((error as ApiProblem).messagesFor('/title')).toEqual([])
  })

  test('without any answer is a lack of connection', async () => {
    server.use(http.get(address, () => HttpResponse.error()))
    expect(await ask()).toBeInstanceOf(NoAnswer)
  })
})

function Title() {
  const query = useQuery({ queryKey: ['x'], queryFn: async () => (await getProject({ path: { slug: 'x' }, throwOnError: true })).data })
  return <Loaded query={query} skeleton={<p>outline</p>}>{(project) => <p>{project.slug}</p>}</Loaded>
}

test('what did not come is said in words, and comes when asked for again', async () => {
  problem(503)
  await renderPage(<Title />)
  expect(await screen.findByRole('alert')).toHaveTextContent('The server is busy just now')

  server.use(http.get(address, () => HttpResponse.json({ slug: 'bridges-of-trust' })))
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findByText('bridges-of-trust')).toBeVisible()
})

test('a request refused for a reason shows the reason', async () => {
  problem(400, { title: 'Unknown parameter', detail: 'There is no filter “colour”.' })
  await renderPage(<Title />)
  expect(await screen.findByText('There is no filter “colour”.')).toBeVisible()
})

test('requests name the language of the page', async () => {
  let asked: string | null = null
  server.use(
    http.get(address, ({ request }) => {
      asked = request.headers.get('Accept-Language')
      return HttpResponse.json({ slug: 'x' })
    }),
  )
  await ask()
  expect(asked).toBe('en')
})
