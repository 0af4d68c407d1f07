import { giveCredentials } from './support/login'
import { api, site } from './support/stack'
import { expect, test } from './support/test'

// The site's footer leads to it by the site's own address.
for (const origin of [api, site]) {
  test(`Swagger UI at ${origin}: logged in by PKCE, an operation is tried as oneself`, async ({ page, context }) => {
    await page.goto(`${origin}/q/swagger-ui`)
    await page.getByRole('button', { name: 'Authorize' }).first().click()
    const dialog = page.locator('.dialog-ux')
    const login = context.waitForEvent('page')
    await dialog.getByRole('button', { name: 'Apply given OAuth2 credentials' }).first().click()
    await giveCredentials(await login, 'coordinator')
    await expect(dialog.getByText('Logout').first()).toBeVisible()
    await dialog.locator('.close-modal').click()

    const operation = page.locator('.opblock').filter({ hasText: '/me' }).first()
    await operation.locator('.opblock-summary-control').click()
    await operation.getByRole('button', { name: 'Try it out' }).click()
    await operation.getByRole('button', { name: 'Execute' }).click()
    const answer = operation.locator('.live-responses-table')
    await expect(answer.locator('.response-col_status').last()).toContainText('200')
    await expect(answer).toContainText('latvijas-pasvaldibu-savieniba')
  })
}
