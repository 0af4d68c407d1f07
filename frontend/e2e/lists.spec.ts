import { expect, type Page, test } from './support/test'

const counted = (page: Page) => page.getByRole('status').filter({ hasText: /^\d+ (projects?|activities|activity|organisations?)$/ })
const titles = (page: Page) => page.getByRole('main').getByRole('listitem').getByRole('heading')

test('filters live in the address: a reload and a friend see the same', async ({ page, other }) => {
  await page.goto('/en/activities')
  const filters = page.getByRole('search')
  await expect(counted(page)).toBeVisible()
  await filters.getByLabel('Kind').selectOption('Forum')
  await filters.getByLabel('From year').fill('2022')
  await expect(page).toHaveURL(/type=FORUM&from=2022/)
  const seen = ['Second international forum']
  await expect(titles(page)).toHaveText(seen)

  await page.reload()
  await expect(filters.getByLabel('Kind')).toHaveValue('FORUM')
  await expect(titles(page)).toHaveText(seen)

  const friend = await other()
  await friend.goto(page.url())
  await expect(titles(friend)).toHaveText(seen)
})

test('Back undoes one filter at a time', async ({ page }) => {
  await page.goto('/en/projects')
  const filters = page.getByRole('search')
  const all = await counted(page).innerText()
  await filters.getByLabel('Completed').check()
  await expect(page).toHaveURL(/status=COMPLETED/)
  await filters.getByLabel('Country').selectOption('GE')
  await expect(page).toHaveURL(/country=GE/)
  await expect(titles(page).filter({ hasText: 'Bridges of Trust' })).toHaveCount(0)
  await expect(titles(page).filter({ hasText: 'Working Together for Development' })).toBeVisible()

  await page.goBack()
  await expect(filters.getByLabel('Country')).toHaveValue('')
  await expect(filters.getByLabel('Completed')).toBeChecked()
  await page.goBack()
  await expect(filters.getByLabel('Completed')).not.toBeChecked()
  await expect(counted(page)).toHaveText(all)
})

test('the number of results is announced where screen readers listen', async ({ page, content }) => {
  const { total } = await content.read<{ total: number }>('/activities?type=STUDY_VISIT&total=true')
  await page.goto('/en/activities?type=STUDY_VISIT')
  await expect(page.getByRole('status').filter({ hasText: `${total} activities` })).toBeVisible()
})

test('a list without results says what to do', async ({ page }) => {
  await page.goto('/en/projects?country=GE&status=PLANNED')
  await expect(page.getByRole('main')).toContainText('No project fits these filters.')
  await page.getByRole('link', { name: 'Clear all filters' }).click()
  await expect(page).toHaveURL(/\/en\/projects$/)
  await expect(titles(page)).not.toHaveCount(0)
})

test('typed text filters when the typing stops', async ({ page }) => {
  await page.goto('/en/organisations')
  await page.getByRole('searchbox', { name: 'Name' }).pressSequentially('kuldig')
  await expect(page).toHaveURL(/q=kuldig/)
  await expect(titles(page)).toHaveText([/Kuldīga/])
})

test('more is shown when asked for, and the way back keeps it', async ({ page, content }) => {
  const { total } = await content.read<{ total: number }>('/organisations?type=MUNICIPALITY&total=true&limit=1')
  await page.goto('/en/organisations?type=MUNICIPALITY&former=true')
  await expect(counted(page)).toHaveText(`${total} organisations`)
  await expect(titles(page)).toHaveCount(30)
  await page.getByRole('button', { name: 'Show more' }).click()
  await expect(titles(page)).toHaveCount(60)
  await expect(page.getByRole('main')).toContainText(`60 of ${total} shown`)

  const name = await titles(page).nth(50).innerText()
  await titles(page).nth(50).getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.goBack()
  await expect(titles(page)).toHaveCount(60)
  await expect(titles(page).filter({ hasText: name })).toBeInViewport()
})

test('the order can be chosen', async ({ page }) => {
  await page.goto('/en/organisations?type=MUNICIPALITY&country=LV')
  await page.getByLabel('Order').selectOption({ label: 'Most inhabitants first' })
  await expect(titles(page).first()).toContainText('Riga')
})
