import { expect, type Page, test } from './support/test'

/** Types a query, and gives the titles of everything found. */
async function find(page: Page, query: string): Promise<string[]> {
  await page.goto('/en/search')
  await page.getByRole('searchbox').fill(query)
  await page.getByRole('searchbox').press('Enter')
  await expect(page).toHaveTitle(new RegExp(`Search: ${query}`))
  await expect(page.getByRole('status').filter({ hasText: /\d+ results?/ })).toBeVisible()
  const more = page.getByRole('button', { name: 'Show more' })
  const rows = hits(page)
  while (await more.isVisible()) {
    const before = await rows.count()
    await more.click()
    await expect.poll(() => rows.count()).toBeGreaterThan(before)
  }
  return (await rows.getByRole('heading').allInnerTexts()).sort()
}

const hits = (page: Page) => page.getByRole('main').getByRole('listitem').filter({ has: page.getByRole('heading') })
const marks = (page: Page) => page.getByRole('main').locator('mark')

test('Latvian: the ending and the accents do not matter', async ({ page }) => {
  const plain = await find(page, 'pasvaldiba')
  expect(plain.length).toBeGreaterThan(10)
  await expect(marks(page).filter({ hasText: /^pašvaldīb/i }).first()).toBeVisible()
  const inflected = await find(page, 'pašvaldībām')
  expect(inflected).toEqual(plain)
  await expect(marks(page).filter({ hasText: /^pašvaldīb/i }).first()).toBeVisible()
})

test('Ukrainian: one form of a word finds the others', async ({ page }) => {
  const inflected = await find(page, 'громадам')
  expect(inflected.join()).toContain('Bridges of Trust')
  await expect(marks(page).filter({ hasText: /^громад/i }).first()).toBeVisible()
  expect(await find(page, 'громади')).toEqual(inflected)
})

test('English: the plural finds the singular', async ({ page }) => {
  await find(page, 'seminars')
  await expect(marks(page).filter({ hasText: /^Seminar$/ }).first()).toBeVisible()
})

test('a typing error still finds it', async ({ page }) => {
  expect(await find(page, 'Kuldigga')).toContain('Kuldīga Municipality')
})

test('narrowed to one kind, and the address can be shared', async ({ page, other }) => {
  await find(page, 'seminars')
  await page.getByRole('navigation', { name: 'Narrow the results' }).getByRole('link', { name: 'Projects' }).click()
  await expect(page).toHaveURL(/q=seminars&kind=PROJECT/)
  await expect(hits(page).filter({ hasNotText: 'Project' })).toHaveCount(0)
  const titles = await hits(page).getByRole('heading').allInnerTexts()

  const friend = await other()
  await friend.goto(page.url())
  await expect(hits(friend).getByRole('heading')).toHaveText(titles)
})

test('a hit leads to its page', async ({ page }) => {
  await find(page, 'Kuldīga')
  await hits(page).getByRole('link', { name: 'Kuldīga Municipality', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kuldīga Municipality')
})

test('nothing found says what to do next', async ({ page }) => {
  expect(await find(page, 'xyzzyqwv')).toEqual([])
  const main = page.getByRole('main')
  await expect(main).toContainText('Nothing was found for “xyzzyqwv”.')
  await expect(main).toContainText('Try fewer words.')
  await main.getByRole('link', { name: 'Look through all projects' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Projects')
})
