import { expect, type Page } from '@playwright/test'

/** Saved by itself: the bar at the foot says so. */
export const saved = (page: Page) => expect(page.locator('#saved-state')).toContainText(/Saved at|Saglabāts/)

/** A draft of an answer; its id. */
export async function begin(page: Page, call: string) {
  await page.goto(`/en/calls/${call}/answer`)
  await page.getByRole('button', { name: 'Begin the answer' }).click()
  await expect(page.getByRole('main').getByRole('link', { name: 'Check your answers' })).toBeVisible()
  return page.url().split('/').at(-1)!
}

export async function goTo(page: Page, topic: string) {
  await page.getByRole('main').getByRole('link', { name: topic, exact: true }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(topic)
}

/** Everything that handing in asks for. */
export async function fillIn(page: Page, motivation: string) {
  await goTo(page, 'Motivation')
  await page.getByLabel('Why do you want a partner?').fill(motivation)
  await goTo(page, 'Themes')
  const themes = page.getByRole('group', { name: 'Themes you want to work on' })
  await expect(themes.getByRole('button').first()).toBeVisible()
  // Answers of the tests before may have filled these in.
  const education = themes.getByRole('button', { name: 'Education', exact: true })
  if (await education.count()) await education.click()
  await goTo(page, 'Languages and contact')
  if ((await page.getByRole('button', { name: /^English.*Remove/ }).count()) === 0) {
    await page.getByRole('combobox', { name: 'Languages your contact person works in' }).fill('Engl')
    await page.getByRole('option', { name: 'English' }).click()
  }
  await page.getByLabel('Whom to turn to').fill('International relations officer')
  await saved(page)
}

export async function check(page: Page) {
  await page.getByRole('navigation', { name: 'All pages' }).getByRole('link', { name: 'To the list of pages' }).click()
  await page.getByRole('main').getByRole('link', { name: 'Check your answers' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Check your answers')
}
