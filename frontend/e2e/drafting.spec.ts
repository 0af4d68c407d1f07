import { randomUUID } from 'node:crypto'
import { logIn } from './support/login'
import { expect, test } from './support/test'
import { Writing } from './support/writing'

test('a project from the first word to the visitor who sees it', async ({ page, other, watch }) => {
  const title = `Clean river ${randomUUID().slice(0, 8)}`
  const heading = page.getByRole('heading', { level: 1 })
  const writing = new Writing(page)
  const visitor = await other()
  const visited = visitor.getByRole('heading', { level: 1 })

  await test.step('logs in, name first and password next, and begins a draft', async () => {
    await page.goto('/en/me')
    await logIn(page, 'coordinator')
    await page.getByRole('link', { name: 'Draft a project' }).click()
    await expect(heading).toHaveText('A new project')
    await writing.text('Title').fill(title)
    await page.getByRole('button', { name: 'Begin the draft' }).click()
    await expect(heading).toHaveText(title)
  })
  const slug = new URL(page.url()).pathname.split('/')[3]!

  await test.step('nobody else sees it', async () => {
    watch.expectStatus(404)
    await visitor.goto(`/en/projects/${slug}`)
    await expect(visited).toHaveText('There is nothing at this address')
  })

  await test.step('writes in three languages, the original beside the translation', async () => {
    await writing.goTo('About the project')
    await writing.text('In short').fill('Three towns on one river look after it together.')
    await writing.tab('Ukrainian').click()
    await expect(page.getByRole('blockquote').filter({ hasText: 'Three towns on one river' })).toBeVisible()
    await writing.text('Title', 'Ukrainian').fill('Чиста річка')
    await writing.tab('Latvian').click()
    await writing.text('Title', 'Latvian').fill('Tīra upe')
    await writing.text('In short', 'Latvian').fill('Trīs pilsētas kopj vienu upi.')
  })

  await test.step('what was typed and not saved is there after a reload', async () => {
    await expect(writing.state).toContainText('Not saved yet')
    await page.reload()
    await expect(page.getByRole('status').filter({ hasText: 'We kept what you typed' })).toBeVisible()
    await page.getByRole('button', { name: 'Go on with it' }).click()
    await writing.tab('Latvian').click()
    await expect(writing.text('Title', 'Latvian')).toHaveValue('Tīra upe')
    await writing.save()
    await page.reload()
    await writing.tab('Ukrainian').click()
    await expect(writing.text('Title', 'Ukrainian')).toHaveValue('Чиста річка')
    await expect(page.getByText('We kept what you typed')).toHaveCount(0)
  })

  await test.step('publishing too early: what is missing has the focus and leads to the fields', async () => {
    watch.expectStatus(422)
    await writing.goToOverview()
    await writing.publish()
    const summary = page.getByRole('alert').filter({ hasText: 'There are 2 problems' })
    await expect(summary).toBeFocused()
    await summary.getByRole('link', { name: /^Goal/ }).click()
    await expect(heading).toHaveText('About the project')
    await expect(page.locator('#f-goal')).toBeFocused()
    await expect(page.locator('#f-goal')).toHaveAttribute('aria-invalid', 'true')
  })

  await test.step('completes it and publishes', async () => {
    await writing.tab('English').click()
    await writing.text('Goal').fill('The river is clean enough to swim in.')
    await writing.goTo('When and where')
    await page.getByLabel('How exactly is it known?').selectOption('SEASON')
    await writing.season('From', 'Spring', '2026')
    await writing.season('To', 'Autumn', '2027')
    await expect(page.getByRole('main')).toContainText('spring 2026 to autumn 2027')
    await writing.save()
    await writing.goToOverview()
    await writing.publish()
    await expect(page.getByText('Published. Everybody sees it now.')).toBeVisible()
  })

  await test.step('the visitor sees it, in their language', async () => {
    await visitor.reload()
    await expect(visited).toHaveText(title)
    await expect(visitor.getByRole('main')).toContainText(/spring 2026 to autumn 2027/i)
    await visitor.getByRole('banner').getByRole('link', { name: 'Latviešu' }).click()
    await expect(visited).toHaveText('Tīra upe')
    await visitor.getByRole('banner').getByRole('link', { name: 'English' }).click()
    await expect(visitor.getByRole('main')).toContainText('No activity has been announced yet.')
  })

  await test.step('adds an activity that is known to the season, and publishes it', async () => {
    await page.getByRole('link', { name: 'Add an activity' }).click()
    await page.getByLabel('Kind').selectOption({ label: 'Study visit' })
    await writing.text('Title').fill('Along the river')
    await page.getByRole('button', { name: 'Begin the draft' }).click()
    await expect(heading).toHaveText('Along the river')
    await writing.goTo('When and where')
    await page.getByLabel('How exactly is it known?').selectOption('SEASON')
    await writing.season('From', 'Summer', '2026')
    await writing.save()
    await writing.goToOverview()
    await visitor.reload()
    await expect(visitor.getByRole('main')).toContainText('No activity has been announced yet.')
    await writing.publish()
    await expect(page.getByRole('status').filter({ hasText: 'Published.' })).toBeVisible()
  })

  await test.step('the visitor sees it under what happens when', async () => {
    await visitor.reload()
    const activity = visitor.getByRole('main').getByRole('listitem').filter({ hasText: 'Along the river' })
    await expect(activity).toContainText(/summer 2026/i)
    await expect(activity).toContainText('Study visit')
  })

  await test.step('the history says who, for whom, what', async () => {
    await page.goto(`/en/projects/${slug}/history`)
    const entry = (words: string) => page.getByRole('main').getByRole('listitem').filter({ has: page.getByRole('heading', { name: words }) })
    for (const words of ['Project drafted', 'Project published', 'Activity drafted', 'Activity published']) {
      await expect(entry(words)).toContainText('Coordinator LPS')
      await expect(entry(words)).toContainText('Latvian Association of Local and Regional Governments')
    }
    await expect(entry('Activity published')).toContainText('Along the river')
    await expect(entry('Project changed').filter({ hasText: 'The river is clean enough to swim in.' })).toContainText('Goal')
    await expect(entry('Project changed').filter({ hasText: 'Tīra upe' })).toContainText('Title, Latvian')
  })

  await test.step('logs out', async () => {
    await page.goto('/en/me')
    await page.getByRole('button', { name: 'Log out' }).click()
    // By way of the login server to the front page.
    await expect(page).toHaveURL(/\/en$/)
    await expect(page.getByRole('banner').getByRole('button', { name: 'Log in' })).toBeVisible()
    await page.goto(`/en/projects/${slug}`)
    await expect(heading).toHaveText(title)
    await expect(page.getByRole('link', { name: 'Edit' })).toHaveCount(0)
  })
})
