import { expectGood, expectGoodInEveryLanguage, settled } from './support/axe'
import { logIn } from './support/login'
import { expect, test } from './support/test'
import { Writing } from './support/writing'

test.use({ reducedMotion: 'reduce' })
// Each walks through many pages, each of them in three languages and two widths.
test.setTimeout(300_000)

const project = '/en/projects/inter-municipal-cooperation'
const topics = ['about', 'themes', 'when', 'participants', 'money', 'gains', 'documents', 'contact']

test.beforeEach(async ({ page }) => {
  await page.goto('/en/me')
  await logIn(page, 'coordinator')
})

test('own page, new project, history', async ({ page }) => {
  for (const path of ['/en/me', '/en/projects/new', `${project}/history`]) {
    await page.goto(path)
    await settled(page)
    await expectGoodInEveryLanguage(page)
  }
  // Its page again, now with what one can do with it.
  await page.goto(project)
  await expect(page.getByRole('main').getByRole('link', { name: 'Edit' })).toBeVisible()
  await expectGood(page)
})

test('the pages of a project’s form', async ({ page }) => {
  for (const topic of ['', ...topics]) {
    await page.goto(`${project}/edit/${topic}`)
    await settled(page)
    await expectGoodInEveryLanguage(page)
  }
})

test('the pages of an activity’s form', async ({ page, content }) => {
  const { items } = await content.read<{ items: { id: string }[] }>('/activities?type=SEMINAR&project=working-together-for-development')
  for (const path of [`${project}/activities/new`, ...['', 'about', 'when', 'participants', 'programme', 'results'].map((topic) => `/en/activities/${items[0]!.id}/edit/${topic}`)]) {
    await page.goto(path)
    await settled(page)
    await expectGoodInEveryLanguage(page)
  }
})

test('the pages of a call’s form', async ({ page, content }) => {
  const { key } = await content.draftCall('inter-municipal-cooperation', { criteria: [{ kind: 'NOT_CAPITAL' }, { kind: 'POPULATION', from: 400 }] })
  const topics = ['', 'about', 'dates', 'terms', 'matching', 'criteria'].map((topic) => `/en/calls/${key}/edit/${topic}`)
  for (const path of [`${project}/calls/new`, ...topics, `/en/calls/${key}/history`]) {
    await page.goto(path)
    await settled(page)
    await expectGoodInEveryLanguage(page)
  }
})

test('the pages of a partnership’s form', async ({ other, content }) => {
  const { items } = await content.read<{ items: { id: string }[] }>('/partnerships?organisation=hedemora')
  const clerk = await other()
  await clerk.goto('/en/partnerships')
  await logIn(clerk, 'association')
  const own = ['rest', 'end', 'history', ...['', 'parties', 'since', 'about', 'milestones', 'activities', 'documents'].map((topic) => `edit/${topic}`)]
  for (const path of ['new', ...own.map((page) => `${items[0]!.id}/${page}`)]) {
    await clerk.goto(`/en/partnerships/${path}`)
    await settled(clerk)
    await expectGoodInEveryLanguage(clerk)
  }
})

test('kept words, things to put right, a choice between two versions', async ({ page, content, watch }) => {
  const { key } = await content.draftProject({ goal: undefined, summary: undefined })
  const writing = new Writing(page)
  await page.goto(`/en/projects/${key}/edit`)
  watch.expectStatus(422)
  await writing.publish()
  await expect(page.getByRole('alert').filter({ hasText: 'There are 2 problems' })).toBeFocused()
  await expectGood(page)

  await page.goto(`/en/projects/${key}/edit/about`)
  await writing.text('Goal').fill('The river is clean.')
  await page.reload()
  await expect(page.getByText('We kept what you typed')).toBeVisible()
  await expectGood(page)

  const { key: shared } = await content.draftProject()
  await page.goto(`/en/projects/${shared}/edit/about`)
  await writing.text('Goal').fill('The river is mine.')
  await content.change(shared, { goal: { en: { text: 'The river is everybody’s.' } } })
  watch.expectStatus(412)
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Somebody else changed this while you were writing' })).toBeFocused()
  await expectGood(page)
})

test('a form by keyboard: languages by arrow keys, then the text in the chosen one', async ({ page, content }) => {
  const { key } = await content.draftProject()
  await page.goto(`/en/projects/${key}/edit/about`)
  const writing = new Writing(page)
  await writing.tab('English').focus()
  await expect(writing.tab('English')).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('ArrowRight')
  await expect(writing.tab('Ukrainian')).toBeFocused()
  await expect(writing.tab('Ukrainian')).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowLeft')
  await expect(writing.tab('Latvian')).toBeFocused()
  await expect(writing.tab('English')).toHaveAttribute('tabindex', '-1')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Add a language' })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(writing.text('Title', 'Latvian')).toBeFocused()
  await page.keyboard.type('Tīra upe')
  await page.keyboard.press('Enter')
  await expect(writing.state).toContainText('Saved at')
})
