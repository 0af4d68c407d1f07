import { expectAccessible, expectGood, expectGoodInEveryLanguage, phone, settled } from './support/axe'
import { expect, test } from './support/test'

const paths = [
  '',
  '/projects',
  '/projects/bridges-of-trust',
  '/projects/inter-municipal-cooperation',
  '/activities',
  '/activities?type=NETWORK&country=UA',
  '/calls',
  '/calls?q=xyzzyqwv',
  '/calls/new-partnerships-with-ukraine-2021',
  '/calls/new-partnerships-with-ukraine-2021?organisation=kuldigas-novads',
  '/partnerships',
  '/partnerships?q=xyzzyqwv',
  '/partnerships?view=map',
  '/partnerships?view=network&organisation=bauskas-novads&minYears=7',
  '/partnerships?view=network',
  '/grants',
  '/grants?country=GE',
  '/grants/figures',
  '/organisations?former=true',
  '/organisations/bauskas-novads',
  '/organisations/varaklanu-novads',
  '/search',
  '/search?q=seminars',
  '/search?q=xyzzyqwv',
  '/me',
  '/about',
  '/accessibility',
  '/privacy',
]

test.use({ reducedMotion: 'reduce' })
// One walk through many pages, each of them in three languages: a browser of its own for each would take as long again.
test.setTimeout(600_000)

test('the public pages', async ({ page, content, watch }) => {
  const one = async (path: string) => (await content.read<{ items: { id: string }[] }>(path)).items[0]!.id
  const webinar = await one('/activities?type=WEBINAR')
  const seminar = await one('/activities?type=SEMINAR&project=working-together-for-development')
  const partnership = await one('/partnerships?organisation=khashuri')
  for (const path of [...paths, `/activities/${webinar}`, `/activities/${seminar}`, `/partnerships/${partnership}`]) {
    await page.goto(`/lv${path}`)
    await expectGoodInEveryLanguage(page)
  }
  watch.expectStatus(404)
  await page.goto('/lv/projects/no-such-project')
  await expectGoodInEveryLanguage(page)
})

test('an open call, whom it fits, and the page of one whom it does not', async ({ page, content }) => {
  const slug = await content.openCall({ criteria: [{ kind: 'NOT_CAPITAL' }, { kind: 'COUNTRY', side: 'HOST', countries: ['UA'] }] })
  for (const path of [`/calls/${slug}`, `/calls/${slug}?organisation=riga`, '/organisations/riga']) {
    await page.goto(`/lv${path}`)
    await expectGoodInEveryLanguage(page)
  }
})

test('pictures as tables', async ({ page }) => {
  for (const path of ['/en/projects/bridges-of-trust', '/en/partnerships?view=map']) {
    await page.goto(path)
    await settled(page)
    await expect(page.getByRole('button', { name: 'As a table' }).first()).toBeVisible()
    for (const button of await page.getByRole('button', { name: 'As a table' }).all()) await button.click()
    await expectGood(page)
  }
})

test('the menu of a phone', async ({ page }) => {
  await page.setViewportSize(phone)
  await page.goto('/en')
  await page.getByRole('button', { name: 'Menu' }).click()
  await expectAccessible(page)
})

test.describe('in the dark', () => {
  test.use({ colorScheme: 'dark' })
  const dark = ['', '/projects?theme=good-governance', '/projects/bridges-of-trust', '/organisations/varaklanu-novads', '/search?q=seminars', '/partnerships?view=map', '/partnerships?view=network', '/calls/new-partnerships-with-ukraine-2021?organisation=riga']
  test('pages with pictures and marks', async ({ page }) => {
    for (const path of dark) {
      await page.goto(`/en${path}`)
      await settled(page)
      await expectAccessible(page)
    }
  })
})

test('without the API', async ({ page }) => {
  await page.route('**/api/v1/**', (route) => route.abort())
  for (const path of ['/en', '/en/projects/bridges-of-trust', '/en/activities']) {
    await page.goto(path)
    await expect(page.getByRole('button', { name: 'Try again' }).first()).toBeVisible()
    await expectGood(page)
  }
})
