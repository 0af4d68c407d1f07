import { expect, test } from './support/test'

type Counted = { total: number; items: { country: string }[] }

test('the figures are those of the data at this moment', async ({ page, content }) => {
  const [projects, activities, taking] = await Promise.all([
    content.read<Counted>('/projects?total=true&limit=1'),
    content.read<Counted>('/activities?total=true&limit=1'),
    content.read<Counted>('/organisations?participating=true&total=true&limit=100'),
  ])
  await page.goto('/en')
  const figures = page.locator('dl[aria-label="Tilti in figures"] > div')
  await expect(figures).toHaveText([
    `projects${projects.total}`,
    `activities${activities.total}`,
    `organisations take part${taking.total}`,
    `countries${new Set(taking.items.map(({ country }) => country)).size}`,
  ])
  expect(projects.total).toBeGreaterThanOrEqual(5)
})

test('a figure leads to what it counts', async ({ page }) => {
  await page.goto('/en')
  const figure = page.getByRole('link', { name: 'organisations take part' })
  const number = page.locator('dl > div').filter({ has: figure }).getByRole('definition')
  await expect(number).toHaveText(/^\d+$/)
  const counted = await number.innerText()
  await figure.click()
  await expect(page).toHaveURL(/participating=true/)
  await expect(page.getByRole('status').filter({ hasText: 'organisations' })).toHaveText(`${counted} organisations`)
})

test('the map of those who take part leads to them', async ({ page }) => {
  await page.goto('/en')
  const map = page.getByRole('group', { name: /^Map of Europe/ })
  // The middle of the link's box lies between its dot and its name.
  await map.getByRole('link', { name: 'Khashuri' }).locator('circle').last().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Khashuri Municipality')
})

test('what is new leads to it', async ({ page }) => {
  await page.goto('/en')
  const latest = page.getByRole('region', { name: 'Latest projects' })
  const first = latest.getByRole('heading', { level: 3 }).first()
  const title = await first.innerText()
  await first.getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(title)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
})
