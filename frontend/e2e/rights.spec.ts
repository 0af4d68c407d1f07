import { logIn } from './support/login'
import type { User } from './support/stack'
import { expect, type Page, test } from './support/test'

const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const offered = (page: Page) => page.getByRole('main').getByRole('link', { name: /^(Edit|Add an activity|History of changes|Draft a project)$/ })

const people: [user: User, name: string, organisation: string, mayWrite: boolean][] = [
  ['municipality', 'Municipality Kuldīga', 'Kuldīga Municipality', false],
  ['association', 'Association LPS', 'Latvian Association of Local and Regional Governments', false],
  ['coordinator-cemr', 'Coordinator CEMR', 'Council of European Municipalities and Regions', false],
  ['coordinator', 'Coordinator LPS', 'Latvian Association of Local and Regional Governments', true],
]

for (const [user, name, organisation, mayWrite] of people) {
  test(`${user}: ${mayWrite ? 'may' : 'may not'} write what the Latvian association leads`, async ({ page, watch }) => {
    await page.goto('/en/me')
    await logIn(page, user)
    await expect(heading(page)).toHaveText(name)
    await expect(page.getByRole('definition').getByRole('link', { name: organisation, exact: true })).toBeVisible()

    await page.goto('/en/projects/working-together-for-development')
    await expect(heading(page)).toContainText('Working Together for Development')
    await expect(offered(page)).toHaveText(mayWrite ? ['Edit', 'Add an activity', 'History of changes'] : [])

    watch.expectStatus(403)
    await page.goto('/en/projects/working-together-for-development/edit')
    await expect(heading(page)).toContainText(mayWrite ? 'Working Together for Development' : 'Your role does not allow this')
    await page.goto('/en/projects/working-together-for-development/history')
    await expect(heading(page)).toHaveText(mayWrite ? 'History of changes' : 'Your role does not allow this')
  })
}

test('another association’s coordinator does not see the draft', async ({ page, content, watch }) => {
  const { key } = await content.draftProject()
  await page.goto('/en/me')
  await logIn(page, 'coordinator-cemr')
  watch.expectStatus(404)
  for (const path of ['', '/edit', '/history', '/activities/new']) {
    await page.goto(`/en/projects/${key}${path}`)
    await expect(heading(page), path).toHaveText('There is nothing at this address')
  }
})

test('without a login the forms ask for one, and come back', async ({ page }) => {
  await page.goto('/en/projects/new')
  await expect(heading(page)).toHaveText('Please log in to go on')
  await logIn(page, 'coordinator')
  await expect(page).toHaveURL(/\/en\/projects\/new$/)
  await expect(heading(page)).toHaveText('A new project')
})
