import { expectGoodInEveryLanguage, settled } from './support/axe'
import { logIn } from './support/login'
import { expect, test } from './support/test'

test.use({ reducedMotion: 'reduce' })
// Each walks through many pages, each of them in three languages and two widths.
test.setTimeout(300_000)

test('the pages of an answer, from its beginning to the list of all', async ({ page, other, content }) => {
  const criteria = [{ kind: 'DECLARATION', code: 'will', text: { en: { text: 'We want to share practice' } } }]
  const call = await content.openCall({ criteria })
  await page.goto(`/en/calls/${call}/answer`)
  await logIn(page, 'municipality')
  await page.getByRole('button', { name: 'Begin the answer' }).click()
  await expect(page.getByRole('main').getByRole('link', { name: 'Check your answers' })).toBeVisible()
  const answer = new URL(page.url()).pathname
  const topics = ['', '/about', '/themes', '/contact', '/exchange', '/place', '/declarations', '/check'].map((topic) => answer + topic)
  for (const path of [`/en/calls/${call}/answer`, ...topics, '/en/organisations/kuldigas-novads/edit', '/en/me']) {
    await page.goto(path)
    await settled(page)
    await expectGoodInEveryLanguage(page)
  }
  const coordinator = await other()
  await coordinator.goto('/en/me')
  await logIn(coordinator, 'coordinator')
  for (const path of [`/en/calls/${call}/answers`, answer, '/en/me']) {
    await coordinator.goto(path)
    await settled(coordinator)
    await expectGoodInEveryLanguage(coordinator)
  }
})
