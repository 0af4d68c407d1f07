import { expect, test } from './support/test'

type Titled = { items: { title: { text: string } }[] }

test('shows everything the organisation takes part in', async ({ page, content }) => {
  const slug = 'bauskas-novads'
  const [projects, activities] = await Promise.all([
    content.read<Titled>(`/projects?participant=${slug}`),
    content.read<Titled>(`/activities?participant=${slug}`),
  ])
  await page.goto(`/en/organisations/${slug}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bauska Municipality')
  const titles = [...projects.items, ...activities.items].map(({ title }) => title.text)
  expect(titles.length).toBeGreaterThan(2)
  for (const title of titles) await expect(page.getByRole('main').getByRole('link', { name: title })).toBeVisible()
})

test('a merged municipality says so and points to its successor', async ({ page }) => {
  await page.goto('/en/organisations/varaklanu-novads')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Varakļāni Municipality')
  const notice = page.getByRole('main').getByText('This organisation existed until 30 June 2025.')
  await notice.getByRole('link', { name: 'Madona Municipality' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Madona Municipality')
  await expect(page.getByText('Formed from:').getByRole('link', { name: 'Varakļāni Municipality' })).toBeVisible()
})

test('merged ones are left out of the list until they are asked for', async ({ page }) => {
  await page.goto('/en/organisations?q=Varak%C4%BC%C4%81ni')
  await expect(page.getByRole('main')).toContainText('No organisation fits these filters.')
  await page.getByLabel('Show former ones too').check()
  await expect(page.getByRole('listitem').filter({ hasText: 'Varakļāni Municipality' })).toContainText('Until 2025')
})

test('an association has its members', async ({ page }) => {
  await page.goto('/en/organisations/latvijas-pasvaldibu-savieniba')
  const members = page.locator('section').filter({ has: page.getByRole('heading', { name: 'Members' }) })
  await expect(members.getByRole('status').first()).toHaveText(/^\d+ members$/)
  await expect(members.getByRole('link', { name: 'Bauska Municipality' })).toBeVisible()
})
