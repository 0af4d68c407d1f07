import { endSessions, giveCredentials, logIn } from './support/login'
import { expect, test } from './support/test'
import { Writing } from './support/writing'

test('a session that ends while one types: what was typed is there after logging in again', async ({ page, context, content, request, watch }) => {
  const { key } = await content.draftProject()
  await page.clock.install()
  await page.goto('/en/me')
  await logIn(page, 'coordinator')
  await page.goto(`/en/projects/${key}/edit/about`)
  const writing = new Writing(page)
  await writing.text('Goal').fill('Otters live at the river.')

  await endSessions('coordinator', request)
  watch.expectStatus(400, 401)
  // Past the minutes for which the token is good: renewing it is refused.
  await page.clock.fastForward('06:00')
  const notice = page.getByRole('alert').filter({ hasText: 'Your session has ended' })
  await expect(notice).toContainText('What you typed is still here.')
  await expect(writing.text('Goal')).toHaveValue('Otters live at the river.')

  const login = context.waitForEvent('page')
  await notice.getByRole('button', { name: 'Log in again' }).click()
  await giveCredentials(await login, 'coordinator')
  await expect(notice).toHaveCount(0)
  await expect(writing.text('Goal')).toHaveValue('Otters live at the river.')
  await writing.save()
  await page.reload()
  await expect(writing.text('Goal')).toHaveValue('Otters live at the river.')
})

test('a tab that was closed while logged out still has what was typed', async ({ page, content }) => {
  const { key } = await content.draftProject()
  await page.goto('/en/me')
  await logIn(page, 'coordinator')
  await page.goto(`/en/projects/${key}/edit/about`)
  const writing = new Writing(page)
  await writing.text('Goal').fill('Herons nest at the river.')
  await expect(writing.state).toContainText('Not saved yet')

  await page.evaluate(() => sessionStorage.clear())
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Please log in to go on')
  // The login server still knows the person, so one press is enough.
  await page.getByRole('main').getByRole('button', { name: 'Log in' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'We kept what you typed' })).toBeVisible()
  await expect(writing.text('Goal')).toHaveValue('Herons nest at the river.')
})
