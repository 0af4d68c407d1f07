import { expect, test } from './support/test'

test('an address that leads nowhere is a page with ways on', async ({ page, watch }) => {
  watch.expectStatus(404)
  for (const path of ['/en/projects/no-such-project', '/en/activities/00000000-0000-7000-8000-000000000000', '/en/organisations/nowhere', '/en/a/b/c']) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 }), path).toHaveText('There is nothing at this address')
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex')
  }
  await page.getByRole('main').getByRole('link', { name: 'Search' }).click()
  await expect(page.getByRole('searchbox')).toBeVisible()
})

test('without the API the page says so, and trying again brings it', async ({ page }) => {
  await page.route('**/api/v1/**', (route) => route.abort())
  await page.goto('/en/projects/bridges-of-trust')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The server does not answer')
  await page.unroute('**/api/v1/**')
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Bridges of Trust/)
})

test('a list without the API keeps its page, filters and way on', async ({ page }) => {
  await page.route('**/api/v1/activities?*', (route) => route.abort())
  await page.goto('/en/activities?type=FORUM')
  await expect(page.getByRole('alert')).toContainText('The server does not answer')
  await expect(page.getByRole('search').getByLabel('Kind')).toHaveValue('FORUM')
  await page.unroute('**/api/v1/activities?*')
  await page.getByRole('alert').getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('heading', { name: 'First international forum' })).toBeVisible()
})

test('an API that is overloaded is told apart from one that is away', async ({ page, watch }) => {
  watch.expectStatus(503)
  await page.route('**/api/v1/projects/bridges-of-trust', (route) =>
    route.fulfill({ status: 503, headers: { 'Retry-After': '5' }, contentType: 'application/problem+json', body: '{"status": 503}' }),
  )
  await page.goto('/en/projects/bridges-of-trust')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The server is busy just now')
})

test('offline is said, and what was loaded can still be read', async ({ page, context }) => {
  await page.goto('/en/projects/bridges-of-trust')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Bridges of Trust/)
  await context.setOffline(true)
  const notice = page.getByRole('status').filter({ hasText: 'You are offline' })
  await expect(notice).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Bridges of Trust/)
  await context.setOffline(false)
  await expect(notice).toHaveCount(0)
})
