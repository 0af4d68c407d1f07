import { expect, test } from './support/test'

test('a change of language keeps place, query and what was typed', async ({ page }) => {
  await page.goto('/en/projects?status=COMPLETED&country=GE')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Projects')
  await page.getByRole('banner').getByRole('link', { name: 'Українська' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Проєкти')
  await expect(page).toHaveURL(/\/uk\/projects\?status=COMPLETED&country=GE$/)
  await expect(page.getByRole('search').getByRole('checkbox', { name: 'Завершено' })).toBeChecked()
  await expect(page.locator('html')).toHaveAttribute('lang', 'uk')

  await page.goto('/en/search')
  await page.getByRole('searchbox').fill('not yet sent')
  await page.getByRole('banner').getByRole('link', { name: 'Latviešu' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'lv')
  await expect(page.getByRole('searchbox')).toHaveValue('not yet sent')
})

test('Back leads back across a change of language', async ({ page }) => {
  await page.goto('/en/organisations')
  await page.getByRole('banner').getByRole('link', { name: 'Latviešu' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Organizācijas')
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Organisations')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
})

test('content that is there in another language only says so, to the eye and to a screen reader', async ({ page, content }) => {
  const words = { title: 'Kopīgā upe un trīs pilsētas', summary: 'Trīs pilsētas kopj vienu upi.', goal: 'Upē var peldēties.' }
  const written = await content.draftProject(Object.fromEntries(Object.entries(words).map(([field, lv]) => [field, { lv }])))
  await content.publish('projects', written)
  await page.goto(`/en/projects/${written.key}`)
  const heading = page.getByRole('heading', { level: 1 })
  await expect(heading.locator('[lang=lv]')).toHaveText(words.title)
  await expect(heading).toContainText('in Latvian')
  await expect(page.getByText(words.goal)).toHaveAttribute('lang', 'lv')

  await page.goto(`/lv/projects/${written.key}`)
  await expect(heading).toHaveText(words.title)
  await expect(heading.locator('[lang]')).toHaveCount(0)
})

for (const [locale, language] of [['uk-UA', 'uk'], ['en-GB', 'en'], ['lv-LV', 'lv'], ['de-DE', 'lv']] as const) {
  test.describe(`a browser that asks for ${locale}`, () => {
    test.use({ locale })
    test(`is led from / to /${language}`, async ({ page }) => {
      await page.goto('/')
      await expect(page).toHaveURL(new RegExp(`/${language}$`))
      await expect(page.locator('html')).toHaveAttribute('lang', language)
    })
  })
}

test('the language once chosen is remembered', async ({ page }) => {
  await page.goto('/en')
  await page.getByRole('banner').getByRole('link', { name: 'Українська' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'uk')
  await page.goto('/')
  await expect(page).toHaveURL(/\/uk$/)
})
