import type { Page } from '@playwright/test'

export type Member = { person: string; organisation: string; name: string }

/** Adds these to the panel that is being written. */
export async function addReviewers(page: Page, members: Member[], before = 0) {
  for (const [index, { person, organisation, name }] of members.entries()) {
    await page.getByRole('button', { name: 'Add a reviewer' }).click()
    await page.getByLabel('Login name').nth(before + index).fill(person)
    await page.getByRole('combobox', { name: 'Organisation' }).fill(organisation)
    await page.getByRole('option', { name: organisation }).click()
    await page.getByLabel('What to call them').nth(before + index).fill(name)
  }
  await page.getByRole('button', { name: 'Save the panel' }).click()
}

export const criterion = (page: Page, name: string) => page.getByRole('group', { name })

export async function score(page: Page, name: string, points: number, why: string) {
  await criterion(page, name).getByRole('radio', { name: String(points) }).check()
  await criterion(page, name).getByLabel('Why').fill(why)
}
