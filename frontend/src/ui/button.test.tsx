import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderPage } from '@/test/render'
import { ButtonLink } from './button'

test('a link to the page one is on still looks like a button', async () => {
  await renderPage(<ButtonLink to={'/here' as '/'}>Clear all filters</ButtonLink>)
  expect(screen.getByRole('link', { name: 'Clear all filters' })).toHaveClass('ds-button')
})
