import { render, screen, within } from '@testing-library/react'
import { beforeAll, expect, test } from 'vitest'
import { addTexts } from '@/i18n'
import { Timeline, type TimelineItem } from './timeline'

const items: TimelineItem[] = [
  { id: 'visit', label: 'Study visit', period: { from: '2022-03-01', to: '2022-08-31', precision: 'SEASON' } },
  { id: 'forum', label: 'Forum', period: { from: '2021-06-10', to: '2021-06-11', precision: 'DAY' } },
]

beforeAll(() => addTexts('project'))

test('a timeline is a list of links in order, each with its period in words', () => {
  render(<Timeline items={items} link={(item, label) => <a href={`/${item.id}`}>{label}</a>} />)
  const rows = screen.getAllByRole('listitem')
  expect(rows.map((row) => within(row).getByRole('link').textContent)).toEqual(['Forum', 'Study visit'])
  expect(rows[0]).toHaveTextContent(/10\s–\s11 June 2021/)
  expect(rows[1]).toHaveTextContent('spring 2022 to summer 2022')
})

test('stripes are explained where there are any', () => {
  const { rerender } = render(<Timeline items={items} link={(_, label) => label} />)
  expect(screen.getByText(/Striped/)).toBeVisible()
  rerender(<Timeline items={items.slice(1)} link={(_, label) => label} />)
  expect(screen.queryByText(/Striped/)).toBeNull()
})
