import { randomUUID } from 'node:crypto'
import { type APIRequestContext, expect, type Page } from '@playwright/test'
import { issuer, password, type User } from './stack'

/** The login server asks for the name on one page and for the password on the next. */
export async function giveCredentials(page: Page, user: string) {
  await page.locator('#username').fill(user)
  await page.locator('#kc-login').click()
  await page.locator('#password').fill(password)
  await page.locator('#kc-login').click()
}

/** Logs in from the page one is at, and is back at it afterwards. English pages only. */
export async function logIn(page: Page, user: string) {
  await page.getByRole('banner').getByRole('button', { name: 'Log in' }).click()
  await giveCredentials(page, user)
  await expect(page.getByRole('banner').getByRole('link', { name: 'My page' })).toBeVisible()
}

/** The same, on a page that nothing was opened on yet. */
export async function opened(page: Page, user: string) {
  await page.goto('/en/')
  await logIn(page, user)
  return page
}

/** The token of whoever is logged in on a page, to prepare things in their name. */
export async function bearerOf(page: Page) {
  const asked = page.waitForRequest((request) => request.url().includes('/api/v1/') && 'authorization' in request.headers())
  await page.goto('/en/me')
  return { Authorization: (await asked).headers().authorization! }
}

const realm = issuer.replace('/realms/', '/admin/realms/')

async function administrator(request: APIRequestContext) {
  const form = { grant_type: 'password', client_id: 'admin-cli', username: 'admin', password: 'admin' }
  const login = await request.post(`${issuer.replace(/[^/]+$/, 'master')}/protocol/openid-connect/token`, { form })
  return { Authorization: `Bearer ${((await login.json()) as { access_token: string }).access_token}` }
}

/** A new officer of these municipalities, who has the demo's password; answers the name to log in with. */
export const newOfficer = (request: APIRequestContext, slugs: string[]) => newPerson(request, 'municipality', slugs)

/** Somebody new with a role in these organisations. */
export async function newPerson(request: APIRequestContext, role: 'municipality' | 'coordinator', slugs: string[]) {
  const headers = await administrator(request)
  const post = async (path: string, data: unknown) => {
    const answer = await request.post(`${realm}/${path}`, { headers: { ...headers, 'Content-Type': 'application/json' }, data })
    expect(answer.ok(), `${answer.status()} for ${path}: ${await answer.text()}`).toBe(true)
    return answer.headers().location?.split('/').at(-1)
  }
  const username = `${role}-${randomUUID().slice(0, 8)}`
  const credentials = [{ type: 'password', value: password }]
  const user = await post('users', { username, firstName: 'Officer', lastName: 'Municipality', email: `${username}@example.org`, emailVerified: true, enabled: true, credentials })
  const mapped = (await (await request.get(`${realm}/roles/${role}`, { headers })).json()) as object
  await post(`users/${user}/role-mappings/realm`, [mapped])
  const known = async (alias: string) => {
    const all = (await (await request.get(`${realm}/organizations?max=1000`, { headers })).json()) as { id: string; alias: string }[]
    return all.find((each) => each.alias === alias)?.id ?? (await post('organizations', { alias, name: alias, enabled: true }))
  }
  for (const alias of slugs) await post(`organizations/${await known(alias)}/members`, user)
  return username
}

/** Ends all sessions of a user, as an administrator of the login server can. */
export async function endSessions(user: User, request: APIRequestContext) {
  const headers = await administrator(request)
  const users = `${realm}/users`
  const found = (await (await request.get(`${users}?exact=true&username=${user}`, { headers })).json()) as { id: string }[]
  const answer = await request.post(`${users}/${found[0]!.id}/logout`, { headers })
  expect(answer.status()).toBe(204)
}
