import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { addTexts } from '@/i18n'
import { renderPage } from '@/test/render'
import { KeptHint, KeptTexts, keep, keptFor, retryKey } from '.'

const typed = { at: '2022-04-01T10:00:00Z', version: '"1"', base: {}, draft: { goal: 'A clean river' } }
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))

beforeAll(() => addTexts('pages'))
beforeEach(() => {
  localStorage.clear()
  localStorage.setItem('tilti.language', 'en')
})

test('texts that nobody saved are counted and, once that is confirmed, removed, whoever typed them', async () => {
  keep('anna', 'project/river', typed)
  keep('boris', 'activity/7', typed)
  retryKey('project/new', typed.draft)
  await renderPage(<KeptTexts />)
  expect(screen.getByRole('status')).toHaveTextContent('2 unsaved texts are kept in this browser.')

  await press('Remove unsaved texts from this browser')
  expect(screen.getByRole('status')).toHaveFocus()
  expect(keptFor('anna', 'project/river')).toBeDefined()

  await press('Yes, remove 2 unsaved texts')
  expect(screen.getByRole('status')).toHaveTextContent('2 unsaved texts have been removed from this browser.')
  expect(screen.getByRole('status')).toHaveFocus()
  expect(screen.queryByRole('button')).toBeNull()
  expect(Object.keys(localStorage)).toEqual(['tilti.language'])
})

test('they stay when one thinks better of it', async () => {
  keep('anna', 'project/river', typed)
  await renderPage(<KeptTexts />)
  await press('Remove unsaved texts from this browser')
  await press('No, keep them')
  expect(keptFor('anna', 'project/river')).toEqual(typed)
  expect(screen.getByRole('button', { name: 'Remove unsaved texts from this browser' })).toBeVisible()
})

test('where there are none, there is nothing to press', async () => {
  await renderPage(<KeptTexts />)
  expect(screen.getByRole('status')).toHaveTextContent('This browser keeps no unsaved texts now.')
  expect(screen.queryByRole('button')).toBeNull()
})

test('who is about to log out is told what stays, and where to remove it', async () => {
  keep('anna', 'project/river', typed)
  await renderPage(<KeptHint />)
  expect(screen.getByText('1 unsaved text stays in this browser when you log out.')).toBeVisible()
  expect(screen.getByRole('link', { name: 'How to remove them' })).toHaveAttribute('href', '/privacy#kept')
})

test('who leaves nothing behind is told nothing', async () => {
  await renderPage(<KeptHint />)
  expect(screen.queryByRole('link')).toBeNull()
})
