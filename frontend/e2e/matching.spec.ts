import { randomUUID } from 'node:crypto'
import { answered } from './support/answering'
import { expectGoodInEveryLanguage, settled } from './support/axe'
import type { Content } from './support/content'
import { logIn } from './support/login'
import type { APIRequestContext } from '@playwright/test'
import { expect, type Page, test } from './support/test'

const riverbank = { name: 'Riverbank', country: 'LV', population: 27_000, location: { latitude: 56.97, longitude: 21.96 }, themes: ['education', 'digitalisation'], offers: { themes: ['education'] } }
const borderton = { name: 'Borderton', country: 'LV', population: 8_000, location: { latitude: 57.77, longitude: 26 }, themes: ['digitalisation', 'education'] }
const eastbridge = { name: 'Eastbridge', country: 'UA', population: 30_000, location: { latitude: 49.03, longitude: 28.1 }, themes: ['education', 'digitalisation'], needs: { themes: ['education'] } }
const northmeadow = { name: 'Northmeadow', country: 'UA', population: 9_000, themes: ['digitalisation', 'education'] }
const farfield = { name: 'Farfield', country: 'UA', population: 9_000, languages: ['de'] }

/** A call with two hosts and three that look for a partner, one of which shares no language with anybody. */
async function answeredCall(content: Content, request: APIRequestContext) {
  const call = await content.openCall({ themes: ['education', 'digitalisation'], criteria: [] })
  await answered(request, call, [riverbank, borderton], [eastbridge, northmeadow, farfield])
  return call
}

const pairs = (page: Page) => page.getByRole('region', { name: 'The pairs' }).getByRole('listitem').filter({ has: page.getByRole('heading') })
const pair = (page: Page, name: string) => page.getByRole('listitem', { name, exact: true })

test('a coordinator runs the matching, changes it, runs it again and releases it', async ({ page, content, request, watch }) => {
  const call = await answeredCall(content, request)
  const main = page.getByRole('main')
  await page.goto(`/en/calls/${call}`)
  await logIn(page, 'coordinator')

  await test.step('is told who would take part, and runs it', async () => {
    await main.getByRole('link', { name: 'Matching' }).click()
    await expect(main).toContainText('Accepted so far: 2 hosts and 3 that look for a partner.')
    await page.getByRole('button', { name: 'Run the matching' }).click()
    await expect(main.getByRole('status').filter({ hasText: 'Run 1' })).toContainText('2 pairs, 1 left out')
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
    await expect(page).toHaveURL(/run=/)
  })

  await test.step('reads why, and who was left out by which rule', async () => {
    await expect(pairs(page)).toHaveCount(2)
    const best = pair(page, 'Riverbank – Eastbridge')
    await expect(best).toContainText('Both want to work on: Education and Digitalisation.')
    await expect(best).toContainText('25 of 25')
    await best.getByRole('button', { name: 'Profiles side by side' }).click()
    await expect(best.getByRole('row', { name: /^Inhabitants/ })).toContainText('27,000')
    const left = page.getByRole('region', { name: 'Who was left out' })
    await expect(left).toContainText('They have no working language in common.')
    await left.getByRole('link', { name: 'Farfield' }).click()
    await expect(page.getByLabel('Organisation', { exact: true })).toHaveValue(/^seeker\./)
    await expect(page.getByRole('group', { name: 'Farfield' })).toContainText('What stood in the way: They have no working language in common.')
  })

  await test.step('finds a pair by name, as a table and on the map', async () => {
    await page.getByLabel('Find by name').fill('north')
    await expect(pairs(page)).toHaveCount(1)
    await page.getByLabel('Find by name').fill('')
    await expect(pairs(page)).toHaveCount(2)
    const views = page.getByRole('navigation', { name: 'How to show them' })
    await views.getByRole('link', { name: 'Table' }).click()
    await expect(main.getByRole('row').filter({ hasText: 'Borderton' })).toContainText('Northmeadow')
    await views.getByRole('link', { name: 'Map' }).click()
    await expect(page.getByRole('group', { name: 'Map of Europe with arches between the pairs' })).toBeVisible()
    await expect(main).toContainText('1 pair is not drawn')
    await views.getByRole('link', { name: 'Pairs' }).click()
  })

  await test.step('pins what cannot be, and is told at the pair', async () => {
    const other = page.getByRole('group', { name: 'Farfield' }).getByRole('listitem').first()
    await other.getByRole('button', { name: /^Pin/ }).click()
    await page.reload()
    watch.expectStatus(422)
    await page.getByRole('button', { name: 'Run again with 1 pin' }).click()
    await expect(page.getByRole('alert').filter({ hasText: 'The run was not started' })).toBeFocused()
    await expect(other).toContainText('That is not possible: ')
    await other.getByRole('button', { name: /^Pin/ }).click()
    await expect(page.getByRole('button', { name: 'Run again', exact: true })).toBeVisible()
  })

  await test.step('keeps one apart and pins another by the keyboard, and reads what that changed', async () => {
    const apart = pair(page, 'Riverbank – Eastbridge').getByRole('button', { name: /^Keep apart/ })
    await apart.focus()
    await page.keyboard.press('Enter')
    await expect(apart).toHaveAttribute('aria-pressed', 'true')
    await page.getByLabel('Organisation', { exact: true }).selectOption({ label: 'Borderton (host)' })
    const wanted = page.getByRole('group', { name: 'Borderton' }).getByRole('listitem').filter({ hasText: 'Eastbridge' })
    await wanted.getByRole('button', { name: /^Pin/ }).focus()
    await page.keyboard.press('Space')
    await page.getByRole('button', { name: 'Run again with 1 pin and 1 forbid' }).click()
    await expect(main.getByRole('status').filter({ hasText: 'Run 2, with 1 pair pinned and 1 kept apart.' })).toContainText('points more')
    const changes = page.getByRole('region', { name: 'What has changed since run 1' })
    await expect(changes).toContainText(/The change costs [\d.]+ points of the total\. 0 pairs stayed the same\./)
    await expect(changes.getByRole('listitem')).toContainText(['Riverbank – Eastbridge', 'Borderton – Northmeadow', 'Borderton – Eastbridge', 'Riverbank – Northmeadow'], { useInnerText: true })
    await expect(pair(page, 'Borderton – Eastbridge')).toContainText('Pinned by you')
    const runs = page.getByRole('region', { name: 'All runs' })
    await expect(runs.getByRole('listitem')).toHaveCount(2)
    await runs.getByRole('link', { name: 'Run 1' }).click()
    await expect(pair(page, 'Riverbank – Eastbridge')).toBeVisible()
    await page.goBack()
    await expect(pair(page, 'Borderton – Eastbridge')).toBeVisible()
  })

  await test.step('releases it by a day, as somebody else does just before, and sees who has not answered', async () => {
    await page.getByRole('button', { name: 'Release 2 proposals' }).click()
    await expect(page.getByRole('heading', { name: 'Release 2 proposals?' })).toBeFocused()
    watch.expectStatus(422)
    await page.getByLabel('Both sides answer by').fill('2020-01-31')
    await page.getByRole('button', { name: 'Yes, release 2 proposals' }).click()
    await expect(page.getByLabel('Both sides answer by')).toHaveAttribute('aria-invalid', 'true')
    await page.getByLabel('Both sides answer by').fill('2041-01-31')
    await expect(main).toContainText('They can answer until 31 January 2041 at 23:59 in Riga')
    await page.route('**/release', async (route) => {
      await route.fetch({ headers: { ...route.request().headers(), 'idempotency-key': randomUUID() } })
      await route.continue()
    })
    watch.expectStatus(412)
    await page.getByRole('button', { name: 'Yes, release 2 proposals' }).click()
    const released = pair(page, 'Borderton – Eastbridge')
    await expect(released).toContainText('Waits for answers')
    await expect(released).toContainText('Not answered yet: Borderton and Eastbridge.')
    await expect(released.getByRole('link', { name: 'See the proposal' })).toHaveAttribute('href', /\/proposals\/[0-9a-f-]{36}$/)
    await expect(released.getByRole('button', { name: /^Pin/ })).toHaveCount(0)
    await expect(page.getByRole('region', { name: 'All runs' })).toContainText('Released on')
  })
})

test('without accepted answers it says what is needed first', async ({ page, content }) => {
  const call = await content.openCall({ criteria: [] })
  await page.goto(`/en/calls/${call}/matching`)
  await logIn(page, 'coordinator')
  await expect(page.getByRole('main')).toContainText('There is nobody to match yet')
  await expect(page.getByRole('button', { name: 'Run the matching' })).toHaveCount(0)
  await page.getByRole('main').getByRole('link', { name: 'To the answers' }).click()
  await expect(page).toHaveURL(new RegExp(`/calls/${call}/answers`))
})

test('only those who lead the call come to its matching', async ({ page, content }) => {
  const call = await content.openCall({ criteria: [] })
  await page.goto(`/en/calls/${call}/matching`)
  await logIn(page, 'coordinator-cemr')
  await expect(page.getByRole('main').getByRole('button', { name: 'Run the matching' })).toHaveCount(0)
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Proposed pairs')
})

test.describe('for everybody', () => {
  test.use({ reducedMotion: 'reduce' })
  test.setTimeout(300_000)

  test('before a run, with one, in each view and with the form of the release', async ({ page, content, request }) => {
    const call = await answeredCall(content, request)
    await page.goto(`/en/calls/${call}/matching`)
    await logIn(page, 'coordinator')
    await expectGoodInEveryLanguage(page)
    await page.goto(`/en/calls/${call}/matching`)
    await page.getByRole('button', { name: 'Run the matching' }).click()
    await expect(pairs(page)).toHaveCount(2)
    for (const show of ['table', 'map', undefined]) {
      await page.goto(`/en/calls/${call}/matching${show ? `?show=${show}` : ''}`)
      await expect(page.getByRole('heading', { name: 'The pairs', exact: true })).toBeVisible()
      await settled(page)
      await expectGoodInEveryLanguage(page)
    }
    await page.goto(`/en/calls/${call}/matching`)
    await page.getByRole('button', { name: /^Profiles side by side/ }).first().click()
    await page.getByRole('region', { name: 'Who was left out' }).getByRole('link', { name: 'Farfield' }).click()
    await pair(page, 'Riverbank – Eastbridge').getByRole('button', { name: /^Pin/ }).click()
    await page.getByRole('button', { name: /^Release/ }).click()
    await expect(page.getByRole('heading', { name: 'Release 2 proposals?' })).toBeFocused()
    await expectGoodInEveryLanguage(page)
  })
})
