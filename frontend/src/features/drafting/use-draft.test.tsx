import { act, renderHook, waitFor } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { NoAnswer, putProject, type ProjectDraft } from '@/api'
import { keptFor } from '@/features/kept'
import type { Localised } from '@/i18n/content'
import { server } from '@/test/server'
import { confirmed, withText } from '@/ui/form/translations'
import { useDraft } from './use-draft'

type Draft = Pick<ProjectDraft, 'title' | 'goal' | 'sdgs'>

const title = { lv: { text: 'Tilti', state: 'SOURCE' as const } }
const saved = { draft: { title } as Draft, version: '"1"' }
const address = '*/api/v1/projects/tilti'

/** The draft of one coordinator, saved through the real client. */
function begin(over: Partial<Parameters<typeof useDraft<Draft>>[0]> = {}) {
  return renderHook(() =>
    useDraft<Draft>({
      user: 'anna',
      thing: 'project/tilti',
      saved,
      send: async (body, version) => {
        const { data, response } = await putProject({
          path: { slug: 'tilti' },
          body: body as ProjectDraft,
          headers: { 'If-Match': version },
          throwOnError: true,
        })
        return { draft: data as unknown as Draft, version: response.headers.get('ETag')! }
      },
      reread: () => Promise.resolve({ draft: { title, sdgs: [4] }, version: '"2"' }),
      ...over,
    }),
  )
}

/** Takes what is sent, when it was written upon the version named. */
function takes(version: string, next: string) {
  const bodies: unknown[] = []
  server.use(
    http.put(address, async ({ request }) => {
      if (request.headers.get('If-Match') !== version) return HttpResponse.json({ status: 412 }, { status: 412 })
      const body = (await request.json()) as object
      bodies.push(body)
      return HttpResponse.json(body, { headers: { ETag: next } })
    }),
  )
  return bodies
}

const type = (draft: ReturnType<typeof begin>, sdgs: number[]) => act(() => draft.result.current.change('/sdgs', sdgs))

beforeEach(() => localStorage.clear())
afterEach(() => vi.restoreAllMocks())

describe('what is typed', () => {
  it('is kept at once, for this person and this thing', () => {
    type(begin(), [11])
    expect(keptFor('anna', 'project/tilti')).toMatchObject({ version: '"1"', base: { title }, draft: { title, sdgs: [11] } })
    expect(keptFor('boris', 'project/tilti')).toBeUndefined()
  })

  it('is there again after the page was lost, with when it was typed', () => {
    const before = begin()
    type(before, [11])
    before.unmount()
    const after = begin()
    expect(after.result.current.draft).toEqual({ title, sdgs: [11] })
    expect(after.result.current.dirty).toBe(true)
    expect(after.result.current.keptAt).toMatch(/^\d{4}-/)
  })

  it('is forgotten when it is discarded', () => {
    type(begin(), [11])
    const after = begin()
    act(() => after.result.current.discard())
    expect(after.result.current.draft).toEqual({ title })
    expect(keptFor('anna', 'project/tilti')).toBeUndefined()
  })

  it('is said to be at risk when the browser has no room for it', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    const draft = begin()
    type(draft, [11])
    expect(draft.result.current.couldKeep).toBe(false)
    expect(draft.result.current.draft).toEqual({ title, sdgs: [11] })
  })

  it('needs no keeping when it is what is saved anyway', () => {
    const draft = begin()
    type(draft, [11])
    act(() => draft.result.current.change('/sdgs', undefined))
    expect(draft.result.current.dirty).toBe(false)
    expect(keptFor('anna', 'project/tilti')).toBeUndefined()
  })
})

describe('saving', () => {
  it('names the version it was written upon and then forgets what was kept', async () => {
    const bodies = takes('"1"', '"2"')
    const draft = begin()
    type(draft, [11])
    await act(() => draft.result.current.save())
    expect(bodies).toEqual([{ title, sdgs: [11] }])
    expect(draft.result.current.base.version).toBe('"2"')
    expect(draft.result.current.outcome.state).toBe('saved')
    expect(keptFor('anna', 'project/tilti')).toBeUndefined()
  })

  it('says of each translation whether it was confirmed for the new source, in one request', async () => {
    const bodies = takes('"1"', '"2"')
    const both: Localised = { ...title, en: { text: 'Bridges', state: 'HUMAN' }, uk: { text: 'Мости', state: 'HUMAN' } }
    const draft = begin({ saved: { draft: { title: both } as Draft, version: '"1"' } })
    const changed = withText(both, 'lv', 'Uzticības tilti', both)
    act(() => draft.result.current.change('/title', confirmed(changed, 'en')))
    await act(() => draft.result.current.save())
    expect(bodies).toEqual([
      {
        title: {
          lv: { text: 'Uzticības tilti', state: 'SOURCE' },
          en: { text: 'Bridges', state: 'HUMAN' },
          uk: { text: 'Мости', state: 'STALE' },
        },
      },
    ])
    expect(draft.result.current.dirty).toBe(false)
  })

  it('keeps everything when the server does not answer, and succeeds when tried again', async () => {
    server.use(http.put(address, () => HttpResponse.error()))
    const draft = begin()
    type(draft, [11])
    await act(() => draft.result.current.save())
    const { outcome } = draft.result.current
    expect(outcome.state === 'failed' && outcome.error).toBeInstanceOf(NoAnswer)
    expect(keptFor('anna', 'project/tilti')).toMatchObject({ draft: { sdgs: [11] } })

    takes('"1"', '"2"')
    await act(() => draft.result.current.save())
    expect(draft.result.current.dirty).toBe(false)
  })

  it.each([401, 428, 503])('keeps everything on %i', async (status) => {
    server.use(http.put(address, () => HttpResponse.json({ status, title: 'No' }, { status })))
    const draft = begin()
    type(draft, [11])
    await act(() => draft.result.current.save())
    expect(draft.result.current.outcome).toMatchObject({ state: 'failed', error: { status } })
    expect(draft.result.current.draft).toEqual({ title, sdgs: [11] })
    expect(keptFor('anna', 'project/tilti')).toBeDefined()
  })

  it('names the places that were refused, until they are changed', async () => {
    const errors = [{ pointer: '/sdgs/0', code: 'max', message: 'At most 17.' }, { pointer: '/goal', code: 'required', message: 'Needed.' }]
    server.use(http.put(address, () => HttpResponse.json({ status: 422, errors }, { status: 422 })))
    const draft = begin()
    type(draft, [99])
    await act(() => draft.result.current.save())
    expect(draft.result.current.errors).toEqual(errors)
    expect(draft.result.current.attempt).toBe(1)
    type(draft, [9])
    expect(draft.result.current.errors).toEqual([errors[1]])
  })

  it('asks when somebody else has saved meanwhile, and saves the choice upon their version', async () => {
    const bodies = takes('"2"', '"3"')
    const draft = begin()
    type(draft, [11])
    await act(() => draft.result.current.save())
    expect(bodies).toEqual([])
    expect(draft.result.current.theirs).toEqual({ draft: { title, sdgs: [4] }, version: '"2"' })
    expect(draft.result.current.draft).toEqual({ title, sdgs: [11] })

    await act(() => draft.result.current.resolve({ title, sdgs: [4, 11] }))
    expect(bodies).toEqual([{ title, sdgs: [4, 11] }])
    expect(draft.result.current.theirs).toBeUndefined()
    expect(draft.result.current.base.version).toBe('"3"')
  })

  it('keeps what is typed while it is under way', async () => {
    let answer = () => {}
    const asked = new Promise<void>((resolve) => (answer = resolve))
    server.use(
      http.put(address, async ({ request }) => {
        await asked
        return HttpResponse.json((await request.json()) as object, { headers: { ETag: '"2"' } })
      }),
    )
    const draft = begin()
    type(draft, [11])
    let saving: Promise<unknown> = Promise.resolve()
    act(() => void (saving = draft.result.current.save()))
    type(draft, [11, 17])
    answer()
    await act(() => saving)
    await waitFor(() => expect(draft.result.current.outcome.state).toBe('saved'))
    expect(draft.result.current.base).toEqual({ draft: { title, sdgs: [11] }, version: '"2"' })
    expect(draft.result.current.draft).toEqual({ title, sdgs: [11, 17] })
    expect(keptFor('anna', 'project/tilti')).toMatchObject({ version: '"2"', draft: { sdgs: [11, 17] } })
  })
})

describe('saving by itself', () => {
  beforeEach(() => vi.useFakeTimers({ shouldAdvanceTime: true }))
  afterEach(() => vi.useRealTimers())

  it('waits until the writer pauses, then sends once what there is', async () => {
    const bodies = takes('"1"', '"2"')
    const draft = begin({ autosave: true })
    type(draft, [11])
    await act(() => vi.advanceTimersByTimeAsync(1000))
    type(draft, [11, 17])
    await act(() => vi.advanceTimersByTimeAsync(1000))
    expect(bodies).toEqual([])
    await act(() => vi.advanceTimersByTimeAsync(5000))
    expect(bodies).toEqual([{ title, sdgs: [11, 17] }])
    await waitFor(() => expect(draft.result.current.outcome.state).toBe('saved'))
  })

  it('says nothing of what is half written, and tries again only after something else is typed', async () => {
    let asked = 0
    const errors = [{ pointer: '/sdgs/0', code: 'max', message: 'At most 17.' }]
    server.use(http.put(address, () => (asked++, HttpResponse.json({ status: 422, errors }, { status: 422 }))))
    const draft = begin({ autosave: true })
    type(draft, [99])
    await act(() => vi.advanceTimersByTimeAsync(9000))
    expect(asked).toBe(1)
    expect(draft.result.current.errors).toEqual([])
    expect(draft.result.current.dirty).toBe(true)
    type(draft, [98])
    await act(() => vi.advanceTimersByTimeAsync(9000))
    expect(asked).toBe(2)
  })

  it('leaves what was kept alone until the writer has decided', async () => {
    type(begin(), [11])
    const bodies = takes('"1"', '"2"')
    const draft = begin({ autosave: true })
    await act(() => vi.advanceTimersByTimeAsync(5000))
    expect(bodies).toEqual([])
    act(() => draft.result.current.useKept())
    await act(() => vi.advanceTimersByTimeAsync(5000))
    expect(bodies).toEqual([{ title, sdgs: [11] }])
  })
})
