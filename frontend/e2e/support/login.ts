import { type APIRequestContext, expect, type Page } from '@playwright/test'
import { issuer, password, type User } from './stack'

/** The login server asks for the name on one page and for the password on the next. */
export async function giveCredentials(page: Page, user: User) {
  await page.locator('#username').fill(user)
  await page.locator('#kc-login').click()
  await page.locator('#password').fill(password)
  await page.locator('#kc-login').click()
}

/** Logs in from the page one is at, and is back at it afterwards. English pages only. */
export async function logIn(page: Page, user: User) {
  await page.getByRole('banner').getByRole('button', { name: 'Log in' }).click()
  await giveCredentials(page, user)
  await expect(page.getByRole('banner').getByRole('link', { name: 'My page' })).toBeVisible()
}

/** Ends all sessions of a user, as an administrator of the login server can. */
export async function endSessions(user: User, request: APIRequestContext) {
  const form = { grant_type: 'password', client_id: 'admin-cli', username: 'admin', password: 'admin' }
  const login = await request.post(`${issuer.replace(/[^/]+$/, 'master')}/protocol/openid-connect/token`, { form })
  const headers = { Authorization: `Bearer ${((await login.json()) as { access_token: string }).access_token}` }
  const users = `${issuer.replace('/realms/', '/admin/realms/')}/users`
  const found = (await (await request.get(`${users}?exact=true&username=${user}`, { headers })).json()) as { id: string }[]
  const answer = await request.post(`${users}/${found[0]!.id}/logout`, { headers })
  expect(answer.status()).toBe(204)
}
