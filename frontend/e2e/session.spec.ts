import { giveCredentials, logIn } from './support/login'
import { issuer } from './support/stack'
import { expect, test } from './support/test'
import { Writing } from './support/writing'

test('a session that ends while one types: what was typed is there after logging in again', async ({ page, context, content, watch }) => {
  const { key } = await content.draftProject()
  await page.goto('/en/me')
  await logIn(page, 'coordinator')
  await page.goto(`/en/projects/${key}/edit/about`)
  const writing = new Writing(page)
  await writing.text('Goal').fill('Otters live at the river.')

  // The login server forgets the session, and the API no longer takes the token.
  await context.clearCookies({ domain: new URL(issuer).hostname })
  watch.expectStatus(401)
  const refuse = '**/api/v1/projects/*'
  await page.route(refuse, (route) =>
    route.request().method() === 'PUT' ? route.fulfill({ status: 401, contentType: 'application/problem+json', body: '{"status": 401}' }) : route.fallback(),
  )
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  const notice = page.getByRole('alert').filter({ hasText: 'Your session has ended' })
  await expect(notice).toContainText('What you typed is still here.')
  await expect(writing.text('Goal')).toHaveValue('Otters live at the river.')
  await page.unroute(refuse)

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
