import { expect, test } from './support/test'
import { type Language, languages, site } from './support/stack'

const pages: [path: string, titles: Record<Language, RegExp>][] = [
  ['', { lv: /^Tilti – /, en: /^Tilti – Towns that build bridges$/, uk: /^Tilti – / }],
  ['/projects', { lv: /^Projekti – Tilti$/, en: /^Projects – Tilti$/, uk: /^Проєкти – Tilti$/ }],
  ['/projects/bridges-of-trust', { lv: /^Uzticības tilti.* – Tilti$/, en: /^Bridges of Trust.* – Tilti$/, uk: /^Мости довіри.* – Tilti$/ }],
  ['/organisations/bauskas-novads', { lv: /^Bauskas novads – Tilti$/, en: /^Bauska Municipality – Tilti$/, uk: /^.* – Tilti$/ }],
  ['/about', { lv: / – Tilti$/, en: / – Tilti$/, uk: / – Tilti$/ }],
]

for (const [path, titles] of pages) {
  test(`what search engines read of ${path || '/'}`, async ({ page }) => {
    const descriptions = new Set<string>()
    for (const language of languages) {
      await page.goto(`/${language}${path}`)
      await expect(page).toHaveTitle(titles[language])
      await expect(page.locator('html')).toHaveAttribute('lang', language)
      await expect(page.locator('meta[name=description]')).toHaveAttribute('content', /.{20,}/)
      descriptions.add((await page.locator('meta[name=description]').getAttribute('content'))!)
      await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', `${site}/${language}${path}`)
      for (const other of languages)
        await expect(page.locator(`link[rel=alternate][hreflang=${other}]`)).toHaveAttribute('href', `${site}/${other}${path}`)
      await expect(page.locator('link[hreflang=x-default]')).toHaveAttribute('href', `${site}${path || '/'}`)
      await expect(page.locator('meta[name=robots]')).toHaveCount(0)
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
    }
    expect(descriptions.size).toBe(languages.length)
  })
}

test('what is nobody else’s business is not listed', async ({ page }) => {
  for (const path of ['/en/me', '/en/search?q=seminars']) {
    await page.goto(path)
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex')
    await expect(page.locator('link[rel=canonical]')).toHaveCount(0)
  }
})
