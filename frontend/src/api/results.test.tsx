import { infiniteQueryOptions, useInfiniteQuery } from '@tanstack/react-query'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { expect, test, vi } from 'vitest'
import { renderPage } from '@/test/render'
import { server } from '@/test/server'
import { listProjects, Results } from '.'

const project = (slug: string) => ({ slug, title: { text: slug, language: 'en' }, status: 'ACTIVE', themes: [], leads: [], countries: [], published: true, updatedAt: '' })

const projects = infiniteQueryOptions({
  queryKey: ['projects'],
  queryFn: async ({ pageParam }) => (await listProjects({ query: { after: pageParam, total: true }, throwOnError: true })).data,
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (page) => page.next ?? undefined,
})

function Projects() {
  return (
    <Results
      list={useInfiniteQuery(projects)}
      counted={(count) => `${count} projects`}
      row={(each) => <li>{each.slug}</li>}
      keyOf={(each) => each.slug}
      empty={<p>Nothing fits</p>}
    />
  )
}

test('a list is counted, and goes on where the first page ended', async () => {
  server.use(
    http.get('*/api/v1/projects', ({ request }) =>
      new URL(request.url).searchParams.get('after') === 'cursor'
        ? HttpResponse.json({ items: [project('third')] })
        : HttpResponse.json({ items: [project('first'), project('second')], next: 'cursor', total: 3 }),
    ),
  )
  await renderPage(<Projects />)
  expect(await screen.findByText('3 projects')).toHaveAttribute('role', 'status')
  expect(screen.getByText('2 of 3 shown')).toBeVisible()

  await userEvent.click(screen.getByRole('button', { name: 'Show more' }))
  expect(await screen.findByText('third')).toBeVisible()
  expect(screen.getByText('first')).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull()
})

test('an empty list says what to do', async () => {
  server.use(http.get('*/api/v1/projects', () => HttpResponse.json({ items: [], total: 0 })))
  await renderPage(<Projects />)
  expect(await screen.findByText('Nothing fits')).toBeVisible()
  expect(screen.getByText('0 projects')).toBeVisible()
})

test('who leaves an empty list goes on from the number of results, not from the top of the page', async () => {
  const page = { data: undefined, error: null, isPending: false, isPlaceholderData: false, hasNextPage: false, isFetchingNextPage: false, fetchNextPage: vi.fn(), refetch: vi.fn() }
  const list = (items: string[]) => (
    <Results
      list={{ ...page, data: { pages: [{ items }], pageParams: [] } }}
      counted={(count) => `${count} projects`}
      row={(each) => <li>{each}</li>}
      keyOf={(each) => each}
      empty={<button>Clear all filters</button>}
    />
  )
  const { rerender } = render(list([]))
  await userEvent.click(screen.getByRole('button', { name: 'Clear all filters' }))
  rerender(list(['first']))
  expect(screen.getByText('1 projects')).toHaveFocus()
})
