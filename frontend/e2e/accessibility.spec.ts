import { expectAccessible, expectGood, expectGoodInEveryLanguage, phone, settled } from './support/axe'
import { expect, test } from './support/test'

const noSuchThing = '/projects/no-such-project'
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
  noSuchThing,
]

test.use({ reducedMotion: 'reduce' })

for (const path of paths) {
  test(path || '/', async ({ page, watch }) => {
    if (path === noSuchThing) watch.expectStatus(404)
    await page.goto(`/lv${path}`)
    await expectGoodInEveryLanguage(page)
  })
}

for (const filter of ['type=WEBINAR', 'type=SEMINAR&project=working-together-for-development']) {
  test(`an activity of ${filter}`, async ({ page, content }) => {
    const { items } = await content.read<{ items: { id: string }[] }>(`/activities?${filter}`)
    await page.goto(`/lv/activities/${items[0]!.id}`)
    await expectGoodInEveryLanguage(page)
  })
}

test('a partnership', async ({ page, content }) => {
  const { items } = await content.read<{ items: { id: string }[] }>('/partnerships?organisation=khashuri')
  await page.goto(`/lv/partnerships/${items[0]!.id}`)
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
  for (const path of ['', '/projects?theme=good-governance', '/projects/bridges-of-trust', '/organisations/varaklanu-novads', '/search?q=seminars', '/partnerships?view=map', '/partnerships?view=network', '/calls/new-partnerships-with-ukraine-2021?organisation=riga']) {
    test(`/en${path}`, async ({ page }) => {
      await page.goto(`/en${path}`)
      await settled(page)
      await expectAccessible(page)
    })
  }
})

test('without the API', async ({ page }) => {
  await page.route('**/api/v1/**', (route) => route.abort())
  for (const path of ['/en', '/en/projects/bridges-of-trust', '/en/activities']) {
    await page.goto(path)
    await expect(page.getByRole('button', { name: 'Try again' }).first()).toBeVisible()
    await expectGood(page)
  }
})
