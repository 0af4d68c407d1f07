import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderPage } from '@/test/render'
import { SearchHitRow } from './search-hit-row'

test('a hit shows where the words were found, and in which language', async () => {
  await renderPage(
    <ul>
      <SearchHitRow
        hit={{
          kind: 'PROJECT',
          key: 'bridges-of-trust',
          title: [{ text: 'Uzticības ', hit: false }, { text: 'tilti', hit: true }],
          language: 'lv',
          snippet: [{ text: 'Projekts palīdz ', hit: false }, { text: 'pašvaldībām', hit: true }],
          snippetLanguage: 'lv',
        }}
      />
    </ul>,
  )
  expect(screen.getByRole('link', { name: 'Uzticības tilti' })).toHaveAttribute('href', '/projects/bridges-of-trust')
  expect(screen.getAllByText(/tilti|pašvaldībām/, { selector: 'mark' }).map((mark) => mark.textContent)).toEqual(['tilti', 'pašvaldībām'])
  expect(screen.getByText(/Projekts palīdz/)).toHaveAttribute('lang', 'lv')
  expect(screen.getByText(/in Latvian/)).toBeVisible()
})
