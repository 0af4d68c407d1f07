import { randomUUID } from 'node:crypto'
import { answered } from './support/answering'
import { logIn, newOfficer } from './support/login'
import { begin, check, fillIn, goTo, saved } from './support/answer'
import { expect, type Page, test } from './support/test'
import { Writing } from './support/writing'

test.use({ reducedMotion: 'reduce' })
// A programme from its call to its partnerships, with a deadline that has to pass meanwhile.
test.setTimeout(600_000)

/** Long enough for all that comes before the deadline, on a machine that is busy with other things too. */
const open = 75_000
const declared = ['will']
const criteria = [
  { kind: 'COUNTRY', countries: ['LV', 'UA'] },
  { kind: 'POPULATION', from: 400, to: 50_000 },
  { kind: 'NOT_CAPITAL' },
  { kind: 'NEW_PARTNERSHIP', side: 'SEEKER', countries: ['LV'] },
  { kind: 'DECLARATION', code: 'will', text: { en: { text: 'We want to share practice' }, lv: { text: 'Mēs vēlamies dalīties pieredzē' }, uk: { text: 'Ми хочемо ділитися досвідом' } } },
]
const themes = [['education', 'digitalisation'], ['digitalisation', 'education'], ['education']]

/** As many towns, unlike each other in size and in what they like. */
const towns = (country: string, count: number) =>
  Array.from({ length: count }, (_, index) => ({
    name: `${country === 'LV' ? 'Amber' : 'Steppe'} town ${index + 1}`,
    country,
    population: 2_000 + 3_000 * index,
    location: country === 'LV' ? { latitude: 56.2 + index / 3, longitude: 24 + index / 2 } : { latitude: 48.5 + index / 2, longitude: 27 + index },
    themes: themes[index % 3]!,
    declared,
  }))

const outcome = (page: Page, title: RegExp) => page.getByRole('main').getByRole('listitem').filter({ has: page.getByRole('heading', { name: title }) })
const pairs = (page: Page) => page.getByRole('region', { name: 'The pairs' }).getByRole('listitem').filter({ has: page.getByRole('heading') })

test('Bridges of Trust: from the call to partnerships on the map, in three languages', async ({ page, other, content, request, watch }) => {
  const [clerk, late, there] = [await other(), await other(), await other()]
  const name = `Bridges of Trust ${randomUUID().slice(0, 8)}`
  const project = await content.draftProject()
  await content.publish('projects', project)
  const officer = await newOfficer(request, [await content.town({ en: 'Lateham' }, 3_000)])
  for (const [where, user] of [[clerk, 'coordinator'], [page, 'municipality'], [late, officer]] as const) {
    await where.goto('/en/me')
    await logIn(where, user)
  }
  const closing = Date.now() + open
  const title = { en: name, lv: `${name} (lv)`, uk: `${name} (uk)` }
  const { key: call } = await content.draftCall(project.key, { title, themes: ['education', 'digitalisation'], criteria, closesAt: new Date(closing).toISOString() })

  await test.step('the coordinator publishes the call', async () => {
    await clerk.goto(`/en/calls/${call}/edit`)
    await new Writing(clerk).publish()
    await expect(clerk.getByRole('status').filter({ hasText: 'Published.' })).toBeVisible()
  })

  await test.step('anybody reads who fits: 400 and 50,000 do; 399, 50,001 and the capital do not', async () => {
    const town = (population: number, more = {}) => content.town({ en: 'Bridgeton', uk: 'Мостове', lv: 'Tiltiņi' }, population, more)
    const [small, least, most, large, capital] = [await town(399), await town(400), await town(50_000), await town(50_001), await town(40_000, { capital: true })]
    for (const fits of [least, most]) {
      await there.goto(`/en/calls/${call}?organisation=${fits}`)
      await expect(outcome(there, /^Between 400 and 50,000 inhabitants/)).toContainText('Met')
    }
    await there.goto(`/uk/calls/${call}?organisation=${small}`)
    await expect(outcome(there, /400/)).toContainText('бракує 1')
    await there.goto(`/lv/calls/${call}?organisation=${large}`)
    await expect(outcome(there, /400/)).toContainText('par 1 vairāk nekā atļauts')
    await there.goto(`/en/calls/${call}?organisation=${capital}`)
    await expect(outcome(there, /^Not the capital/)).toContainText('It is the capital of its country.')
  })

  let seekers: string[] = []
  await test.step('twelve answer: Kuldīga in the browser, the others through their associations’ systems', async () => {
    await begin(page, call)
    await fillIn(page, 'Our schools and yours have the same questions.')
    await goTo(page, 'Declarations')
    await page.getByRole('checkbox', { name: 'We want to share practice' }).check()
    await saved(page)
    await check(page)
    await page.getByRole('button', { name: 'Hand in the answer' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your answer has been handed in')
    const slugs = await answered(request, call, towns('LV', 5), towns('UA', 6))
    seekers = slugs.slice(5)
  })

  await test.step('a thirteenth has its form open', async () => {
    await begin(late, call)
    await fillIn(late, 'We were thinking about it.')
    await goTo(late, 'Declarations')
    await late.getByRole('checkbox', { name: 'We want to share practice' }).check()
    await saved(late)
    await check(late)
  })

  await test.step('the coordinator accepts, runs the matching, pins one, keeps one apart, and runs it again', async () => {
    await clerk.goto(`/en/calls/${call}/answers`)
    await clerk.getByRole('main').getByRole('listitem').getByRole('link', { name: /Kuldīga/ }).click()
    await clerk.getByRole('button', { name: 'Accept as eligible' }).click()
    await expect(clerk.getByRole('complementary', { name: 'Where it stands' })).toContainText('Accepted')
    await clerk.goto(`/en/calls/${call}/matching`)
    await clerk.getByRole('button', { name: 'Run the matching' }).click()
    await expect(pairs(clerk)).toHaveCount(6)
    await pairs(clerk).nth(0).getByRole('button', { name: /^Pin/ }).click()
    await pairs(clerk).nth(1).getByRole('button', { name: /^Keep apart/ }).click()
    await clerk.getByRole('button', { name: 'Run again with 1 pin and 1 forbid' }).click()
    await expect(clerk.getByRole('region', { name: 'What has changed since run 1' })).toContainText(/The change costs [\d.]+ points of the total/)
  })

  await test.step('one second late the thirteenth is refused, and what was typed stays', async () => {
    await expect.poll(() => Date.now(), { timeout: open }).toBeGreaterThan(closing + 1000)
    watch.expectStatus(409)
    await late.getByRole('button', { name: 'Hand in the answer' }).click()
    await expect(late.getByRole('alert')).toContainText('The deadline has passed: the answer was not handed in')
    await expect(late.getByRole('main')).toContainText('We were thinking about it.')
    await late.reload()
    await expect(late.getByRole('main')).toContainText('We were thinking about it.')
  })

  let proposal = ''
  await test.step('the coordinator releases the pairs', async () => {
    await clerk.getByRole('button', { name: 'Release 6 proposals' }).click()
    await clerk.getByLabel('Both sides answer by').fill('2041-01-31')
    await clerk.getByRole('button', { name: 'Yes, release 6 proposals' }).click()
    const own = pairs(clerk).filter({ hasText: 'Kuldīga' })
    await expect(own).toContainText('Waits for answers')
    proposal = (await own.getByRole('link', { name: 'See the proposal' }).getAttribute('href'))!.split('/').at(-1)!
  })

  await test.step('both sides accept, in Latvian and in Ukrainian', async () => {
    const officer = await newOfficer(request, seekers)
    await there.goto('/en/me')
    await logIn(there, officer)
    for (const [where, language, stand, accept] of [
      [page, 'lv', 'Kā sokas priekšlikumam', 'Pieņemt priekšlikumu'],
      [there, 'uk', 'Стан пропозиції', 'Прийняти пропозицію'],
    ] as const) {
      await where.goto(`/${language}/proposals/${proposal}`)
      const answer = where.getByRole('complementary', { name: stand })
      await answer.getByRole('button', { name: accept }).click()
      await answer.getByRole('group').getByRole('button', { name: accept }).click()
      await expect(answer.getByRole('button', { name: accept })).toHaveCount(0)
    }
  })

  await test.step('the partnership is on the map', async () => {
    await there.getByRole('link', { name: 'Переглянути партнерство' }).click()
    await expect(there.getByRole('heading', { level: 1 })).toContainText('Steppe town')
    await there.goto('/en/partnerships?organisation=kuldigas-novads&view=map')
    await there.getByRole('button', { name: 'As a table' }).click()
    await expect(there.getByRole('main').getByRole('row').filter({ hasText: 'Steppe town' })).toHaveCount(1)
  })
})
