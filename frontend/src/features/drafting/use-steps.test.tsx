import { act, renderHook } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { publishProject } from '@/api'
import { answered } from '@/features/kept'
import { server } from '@/test/server'
import type { Drafted } from './editor'
import { useSteps } from './use-steps'

const thing = 'project/tilti'
const address = '*/api/v1/projects/tilti/publish'

function begin(over: Partial<Drafted> = {}) {
  const drafted = { dirty: false, base: { draft: {}, version: '"1"' }, save: vi.fn(), refuse: vi.fn(), ...over } as unknown as Drafted
  const steps = renderHook(() => useSteps(drafted, thing))
  const publish = () =>
    act(() =>
      steps.result.current.run('publish', async (headers) => {
        await publishProject({ path: { slug: 'tilti' }, headers, throwOnError: true })
      }),
    )
  return { drafted, steps, publish }
}

/** Gives these answers one after the other, and remembers what was asked. */
function answers(...given: (() => Response)[]) {
  const asked: { version: string | null; key: string | null }[] = []
  server.use(
    http.post(address, ({ request }) => {
      asked.push({ version: request.headers.get('If-Match'), key: request.headers.get('Idempotency-Key') })
      return given[asked.length - 1]!()
    }),
  )
  return asked
}

const done = () => HttpResponse.json({ slug: 'tilti' })
const problem = (status: number, more: object = {}) => () => HttpResponse.json({ status, title: 'No', ...more }, { status })

beforeEach(() => localStorage.clear())
afterEach(() => answered(thing))

describe('publishing', () => {
  it('names the version that was seen', async () => {
    const asked = answers(done)
    const { steps, publish } = begin()
    await publish()
    expect(asked[0]!.version).toBe('"1"')
    expect(steps.result.current.done).toBe('publish')
  })

  it('saves first what is not saved yet, and publishes that', async () => {
    const asked = answers(done)
    const { publish } = begin({ dirty: true, save: () => Promise.resolve({ draft: {}, version: '"2"' }) })
    await publish()
    expect(asked[0]!.version).toBe('"2"')
  })

  it('does nothing when that could not be saved', async () => {
    const asked = answers(done)
    const { steps, publish } = begin({ dirty: true, save: () => Promise.resolve(undefined) })
    await publish()
    expect(asked).toEqual([])
    expect(steps.result.current.done).toBeUndefined()
  })

  it('asks again under the same key when the answer was lost', async () => {
    const asked = answers(() => HttpResponse.error(), done)
    const { steps, publish } = begin()
    await publish()
    expect(steps.result.current.trouble).toBeDefined()
    await publish()
    expect(asked[1]!.key).toBe(asked[0]!.key)
    expect(steps.result.current.trouble).toBeUndefined()
  })

  it('says what is missing', async () => {
    const errors = [{ pointer: '/goal', code: 'needed-to-publish', message: 'This is needed.' }]
    answers(problem(422, { errors }))
    const { drafted, steps, publish } = begin()
    await publish()
    expect(drafted.refuse).toHaveBeenCalledWith(errors)
    expect(steps.result.current.trouble).toBeUndefined()
  })

  it.each([409, 412])('says why it is not possible now on %i, and begins anew under another key', async (status) => {
    const asked = answers(problem(status), done)
    const { steps, publish } = begin()
    await publish()
    expect(steps.result.current.trouble!.error).toMatchObject({ status })
    await publish()
    expect(asked[1]!.key).not.toBe(asked[0]!.key)
  })
})
