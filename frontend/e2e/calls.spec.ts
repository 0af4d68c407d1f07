import { randomUUID } from 'node:crypto'
import { logIn } from './support/login'
import { expect, test } from './support/test'
import { Writing } from './support/writing'

test('a clerk checks their municipality before any login, in three languages', async ({ page, content }) => {
  const languages = ['en', 'uk', 'de']
  const slug = await content.openCall({
    criteria: [
      { kind: 'POPULATION', from: 400, to: 50_000 },
      { kind: 'NOT_CAPITAL' },
      { kind: 'CONTACT_LANGUAGE', languages },
      { kind: 'DECLARATION', code: 'motivation', text: { en: { text: 'The town wants a partner' } } },
    ],
  })
  const heading = page.getByRole('heading', { level: 1 })
  const outcome = (title: RegExp) => page.getByRole('main').getByRole('listitem').filter({ has: page.getByRole('heading', { name: title }) })

  await page.goto(`/en/calls/${slug}`)
  await expect(page.getByRole('complementary')).toContainText('Closes in 12 days')
  await page.getByRole('combobox', { name: 'Can your municipality apply?' }).pressSequentially('kuldīg')
  await page.getByRole('option', { name: /^Kuldīga/ }).click()
  await expect(heading).toHaveText(/^Can Kuldīga .*apply\?$/)
  await expect(heading).toBeFocused()
  await expect(page).toHaveURL(/organisation=kuldigas-novads/)
  await expect(page.getByRole('heading', { name: 'Almost: one answer is missing' })).toBeVisible()
  await expect(outcome(/^Between 400 and 50,000 inhabitants/)).toContainText('Met')
  await expect(outcome(/^A contact person who speaks/)).toContainText('Not known')
  await expect(outcome(/^A contact person who speaks/)).toContainText('Anybody who acts for the organisation can add them.')
  await expect(outcome(/^The town wants a partner/)).toContainText('You will say')

  await page.getByRole('combobox', { name: 'Check another municipality' }).pressSequentially('rīga')
  await page.getByRole('option', { name: /^Riga/ }).first().click()
  await expect(page.getByRole('heading', { name: 'Not this time: 2 criteria are not met' })).toBeVisible()
  await expect(outcome(/^Not the capital/)).toContainText('Not met')
  await page.goBack()
  await expect(heading).toHaveText(/^Can Kuldīga/)

  await page.getByRole('banner').getByRole('link', { name: 'Latviešu' }).click()
  await expect(heading).toHaveText('Vai Kuldīgas novads var pieteikties?')
  await expect(page.getByRole('heading', { name: 'Gandrīz: trūkst 1 atbildes' })).toBeVisible()
  await expect(outcome(/^Nav galvaspilsēta/)).toContainText('Atbilst')
  await page.getByRole('banner').getByRole('link', { name: 'Українська' }).click()
  await expect(page.getByRole('heading', { name: 'Майже: бракує 1 відповіді' })).toBeVisible()
  await expect(outcome(/^Не столиця/)).toContainText('Відповідає')
})

test('a municipality’s page says which open calls fit it, and why the others do not', async ({ page, content }) => {
  const fitting = `For small towns ${randomUUID().slice(0, 8)}`
  const other = `For capitals of Ukraine ${randomUUID().slice(0, 8)}`
  await content.openCall({ title: { en: fitting } })
  await content.openCall({ title: { en: other }, criteria: [{ kind: 'COUNTRY', countries: ['UA'] }] })
  await page.goto('/en/organisations/kuldigas-novads')
  const calls = page.getByRole('main').locator('#open-calls')
  const row = (title: string) => calls.getByRole('listitem').filter({ hasText: title })
  await expect(row(fitting)).toContainText('Yes: every criterion is met')
  await expect(row(other)).toContainText('Not this time: one criterion is not met')
  await expect(row(other)).toContainText('Its country is Latvia.')
  await row(other).getByRole('link', { name: other }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Can Kuldīga/)
})

test('a call from the first word to the visitor who checks it', async ({ page, other, content, watch }) => {
  const project = await content.draftProject()
  await content.publish('projects', project)
  const title = `Partners on rivers ${randomUUID().slice(0, 8)}`
  const heading = page.getByRole('heading', { level: 1 })
  const writing = new Writing(page)
  const preview = page.getByRole('region', { name: 'Who qualifies' })
  const criterion = (number: number) => page.getByRole('listitem', { name: `Criteria, ${number}`, exact: true })

  await test.step('begins a draft from the project’s page', async () => {
    await page.goto(`/en/projects/${project.key}`)
    await logIn(page, 'coordinator')
    await page.getByRole('main').getByRole('link', { name: 'Add a call' }).click()
    await expect(heading).toHaveText('A new call')
    await writing.text('Title').fill(title)
    await page.getByRole('button', { name: 'Begin the draft' }).click()
    await expect(heading).toHaveText(title)
  })
  const slug = new URL(page.url()).pathname.split('/')[3]!

  await test.step('publishing too early names what is missing', async () => {
    watch.expectStatus(422)
    await writing.publish()
    await expect(page.getByRole('alert').filter({ hasText: 'There are 3 problems' })).toBeFocused()
  })

  await test.step('writes the texts, the dates in a named zone, and the languages', async () => {
    await writing.goTo('Texts')
    await writing.text('In short').fill('Towns on rivers are invited to look for a partner.')
    await writing.goTo('Dates')
    await page.getByLabel('Time zone').selectOption('Europe/Kyiv')
    const closes = page.getByRole('group', { name: 'Closes' })
    await closes.getByLabel('Day').fill('2041-06-10')
    await expect(closes.getByLabel('Time')).toHaveValue('23:59')
    await writing.goTo('Languages, themes and places')
    await page.getByRole('combobox', { name: 'Languages of answers' }).fill('Engl')
    await page.getByRole('option', { name: 'English' }).click()
    await page.getByRole('checkbox', { name: 'Education' }).check()
    await writing.save()
  })

  await test.step('writes criteria, and sees the preview change', async () => {
    await writing.goTo('Criteria')
    const figure = preview.getByRole('status').first()
    await expect(figure).toContainText('organisations in the directory fit')
    const before = await figure.innerText()
    await page.getByRole('button', { name: 'Add a criterion' }).click()
    await criterion(1).getByLabel('What is asked').selectOption({ label: 'Number of inhabitants' })
    await expect(preview).toContainText('1 criterion is not complete yet')
    await criterion(1).getByLabel('At most').fill('50000')
    await expect(preview.getByRole('listitem').filter({ hasText: 'At most 50,000 inhabitants' })).toContainText('Excludes')
    await expect(figure).not.toHaveText(before)
    await page.getByRole('button', { name: 'Add a criterion' }).click()
    await criterion(2).getByLabel('What is asked').selectOption({ label: 'Not the capital' })
    const capital = preview.getByRole('listitem').filter({ hasText: 'Not the capital' }).first()
    await capital.getByRole('button', { name: 'Show these' }).click()
    await expect(preview.getByRole('list', { name: 'Organisations' })).toContainText('Riga')
    await page.getByRole('button', { name: 'Move up: Criteria, 2' }).click()
    await expect(criterion(1).getByLabel('What is asked')).toHaveValue('NOT_CAPITAL')
    await writing.save()
    await expect(criterion(1).getByLabel('What is asked')).toHaveValue('NOT_CAPITAL')
  })

  await test.step('publishes', async () => {
    await writing.goToOverview()
    await writing.publish()
    await expect(page.getByRole('status').filter({ hasText: 'Published.' })).toBeVisible()
    await page.getByRole('navigation').or(page.getByRole('main')).getByRole('link', { name: /^Criteria/ }).first().click()
    await expect(page.getByRole('main')).toContainText('Its rules stand')
    await expect(criterion(1).getByLabel('What is asked')).toBeDisabled()
  })

  await test.step('a visitor finds it among the open ones, and checks', async () => {
    const visitor = await other()
    await visitor.goto('/en/calls?phase=OPEN')
    await visitor.getByRole('main').getByRole('link', { name: title }).first().click()
    await expect(visitor.getByRole('complementary')).toContainText('10 June 2041 at 23:59 in Kyiv')
    await expect(visitor.getByRole('main')).toContainText('At most 50,000 inhabitants')
    await visitor.getByRole('combobox', { name: 'Can your municipality apply?' }).pressSequentially('kuldīg')
    await visitor.getByRole('option', { name: /^Kuldīga/ }).click()
    await expect(visitor.getByRole('heading', { name: 'Yes: every criterion is met' })).toBeVisible()
  })

  await test.step('the history says who, for whom, what', async () => {
    await page.goto(`/en/calls/${slug}/history`)
    const entry = (words: string) => page.getByRole('main').getByRole('listitem').filter({ has: page.getByRole('heading', { name: words }) })
    for (const words of ['Call drafted', 'Call published']) await expect(entry(words)).toContainText('Coordinator LPS')
    await expect(entry('Call changed').first()).toContainText('Not the capital')
  })
})
