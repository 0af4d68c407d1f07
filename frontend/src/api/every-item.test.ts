import { http, HttpResponse } from 'msw'
import { expect, test } from 'vitest'
import { server } from '@/test/server'
import { ApiProblem, everyItem, listThemes } from '.'

const pages: Record<string, object> = {
  '': { items: [{ code: 'water' }, { code: 'roads' }], next: 'second' },
  second: { items: [{ code: 'schools' }], next: 'third' },
  third: { items: [{ code: 'culture' }] },
}
const ask = (after: string | undefined) => listThemes({ query: { after }, throwOnError: true })

test('a list is followed to its last page', async () => {
  server.use(http.get('*/api/v1/themes', ({ request }) => HttpResponse.json(pages[new URL(request.url).searchParams.get('after') ?? ''])))
  expect((await everyItem(ask)).map(({ code }) => code)).toEqual(['water', 'roads', 'schools', 'culture'])
})

test('a list of which a page does not come is not taken for whole', async () => {
  server.use(
    http.get('*/api/v1/themes', ({ request }) =>
      new URL(request.url).searchParams.has('after') ? HttpResponse.json({}, { status: 503 }) : HttpResponse.json(pages['']),
    ),
  )
  await expect(everyItem(ask)).rejects.toBeInstanceOf(ApiProblem)
})
