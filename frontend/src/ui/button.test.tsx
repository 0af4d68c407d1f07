import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { renderPage } from '@/test/render'
import { Button, ButtonLink } from './button'

test('a link to the page one is on still looks like a button', async () => {
  await renderPage(<ButtonLink to={'/here' as '/'}>Clear all filters</ButtonLink>)
  expect(screen.getByRole('link', { name: 'Clear all filters' })).toHaveClass('ds-button')
})

test('a button at work keeps the focus, and takes no further press', async () => {
  const pressed = vi.fn()
  const { rerender } = render(<Button onClick={pressed}>Save</Button>)
  const button = screen.getByRole('button', { name: 'Save' })
  await userEvent.click(button)
  rerender(<Button onClick={pressed} loading>Save</Button>)
  await userEvent.keyboard('{Enter}')
  expect(button).toHaveFocus()
  expect(pressed).toHaveBeenCalledOnce()
})
