import { expect, type Page } from '@playwright/test'
import { password, type User } from './stack'

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
