import { expect, type Page, test } from './support/test'

const section = (page: Page, name: string) => page.getByRole('region', { name })

test.beforeEach(async ({ page }) => {
  await page.goto('/en/projects/bridges-of-trust')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Bridges of Trust/)
})

test('says what it is for, who leads and funds it, and when', async ({ page }) => {
  const main = page.getByRole('main')
  await expect(main.getByRole('definition').filter({ hasText: '2021' }).first()).toBeVisible()
  for (const role of ['Lead', 'Funder', 'Carries it out']) await expect(section(page, 'Who takes part').getByRole('heading', { name: role })).toBeVisible()
  await expect(main.getByRole('heading', { name: 'Goal', exact: true })).toBeVisible()
  await expect(main.getByRole('heading', { name: 'What you gain' })).toBeVisible()
})

test('the timeline names seasons, and is a table for those who prefer one', async ({ page }) => {
  const timeline = section(page, 'What happens when')
  await expect(timeline).toContainText('5 activities')
  await expect(timeline.getByRole('listitem')).toHaveCount(5)
  await expect(timeline.getByRole('listitem').filter({ hasText: 'First international forum' })).toContainText('summer 2021')
  await expect(timeline).toContainText('Striped: only the month, season or year is known.')

  const asTable = timeline.getByRole('button', { name: 'As a table' })
  await asTable.click()
  await expect(asTable).toHaveAttribute('aria-pressed', 'true')
  await expect(timeline.getByRole('row').nth(1)).toContainText('summer 2021')
  await expect(timeline.getByRole('row').nth(1)).toContainText('Forum')
  await expect(timeline.getByRole('row')).toHaveCount(6)
  await asTable.click()
  await expect(timeline.getByRole('table')).toHaveCount(0)
})

test('the map of participants has a table too', async ({ page }) => {
  const who = section(page, 'Who takes part')
  await expect(who.getByRole('group', { name: /^Map/ }).getByRole('link')).not.toHaveCount(0)
  await who.getByRole('button', { name: 'As a table' }).click()
  await expect(who.getByRole('row').filter({ hasText: 'PLATFORMA' })).toContainText('Lead')
  await expect(who.getByRole('row').filter({ hasText: 'European Union' })).toContainText('Funder')
})

test('an activity has a page of its own, with the way back', async ({ page }) => {
  await section(page, 'What happens when').getByRole('link', { name: 'First international forum' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('First international forum')
  await expect(page.getByRole('main')).toContainText(/summer 2021/i)
  await page.getByRole('navigation', { name: 'You are here' }).getByRole('link', { name: /^Bridges of Trust/ }).click()
  await expect(page).toHaveURL(/\/en\/projects\/bridges-of-trust$/)
})
