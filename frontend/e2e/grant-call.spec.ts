import { randomUUID } from 'node:crypto'
import { row } from './support/applying'
import { expectGoodInEveryLanguage } from './support/axe'
import { logIn } from './support/login'
import { expect, test } from './support/test'
import { Writing } from './support/writing'

test('a grant call from the first word to the visitor who reads what it grants', async ({ page, other, content, watch }) => {
  const project = await content.draftProject()
  await content.publish('projects', project)
  const title = `Mini-grants ${randomUUID().slice(0, 8)}`
  const heading = page.getByRole('heading', { level: 1 })
  const writing = new Writing(page)

  await test.step('begins with what the call offers', async () => {
    await page.goto(`/en/projects/${project.key}/calls/new`)
    await logIn(page, 'coordinator')
    await page.getByLabel('What does the call offer?').selectOption({ label: 'Call for grants' })
    await writing.text('Title').fill(title)
    await page.getByRole('button', { name: 'Begin the draft' }).click()
    await expect(heading).toHaveText(title)
  })
  const slug = new URL(page.url()).pathname.split('/')[3]!

  await test.step('publishing too early names what is missing, in the form’s own words', async () => {
    watch.expectStatus(422)
    await writing.publish()
    const alert = page.getByRole('alert').filter({ hasText: 'There are 11 problems' })
    await expect(alert).toBeFocused()
    await expect(alert).toContainText('Terms of the grant, All grants together')
  })

  await test.step('writes the money', async () => {
    await writing.goTo('Money')
    await page.getByLabel('All grants together').fill('20 000')
    await page.getByLabel('The smallest grant').fill('500')
    await page.getByLabel('The largest grant').fill('2000')
    await page.getByLabel('Own part, per cent of the costs').fill('50')
    await page.getByRole('button', { name: 'Add a kind of costs' }).click()
    await row(page, 'Kinds of costs', 1).getByRole('textbox', { name: 'Name' }).fill('Travel')
    await page.getByRole('button', { name: 'Add extra points' }).click()
    await row(page, 'Extra points', 1).getByRole('textbox', { name: 'Name' }).fill('Priority countries')
    await row(page, 'Extra points', 1).getByLabel('Points', { exact: true }).fill('10')
    await row(page, 'Extra points', 1).getByRole('combobox').fill('Geor')
    await page.getByRole('option', { name: 'Georgia', exact: true }).click()
    await writing.save()
  })

  await test.step('is told where the sums contradict each other, and loses nothing', async () => {
    await page.getByLabel('The smallest grant').fill('2000.01')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(page.getByRole('alert').filter({ hasText: 'cannot be more than 2,000.00 EUR' })).toBeFocused()
    await expect(page.getByLabel('The smallest grant')).toHaveValue('2000.01')
    await page.getByLabel('The smallest grant').fill('500')
    await writing.save()
  })

  await test.step('writes the form, and how it is decided', async () => {
    await writing.goTo('Application form')
    await page.getByRole('button', { name: 'Add a question' }).click()
    await row(page, 'Questions', 1).getByRole('textbox', { name: 'Question' }).fill('What do you want to change?')
    await writing.goTo('Review and decision')
    await page.getByLabel('Reviewers of each application').fill('2')
    await page.getByRole('button', { name: 'Add a criterion' }).click()
    await row(page, 'What reviewers score', 1).getByRole('textbox', { name: 'Name' }).fill('Relevance')
    await row(page, 'What reviewers score', 1).getByLabel('Weight in points').fill('60')
    await expect(page.getByRole('status').filter({ hasText: '40 points are still to be shared out.' })).toBeVisible()
    await row(page, 'What reviewers score', 1).getByLabel('Weight in points').fill('100')
    for (const [name, day] of [['Decision by', '2041-07-15'], ['Begins on or after', '2041-08-01'], ['Ends by', '2041-12-31'], ['Report by', '2042-01-31']] as const)
      await page.getByLabel(name).fill(day)
    await writing.save()
    await expectGoodInEveryLanguage(page)
  })

  await test.step('publishes', async () => {
    await page.goto(`/en/calls/${slug}/edit/about`)
    await writing.text('In short').fill('A grant pays half of a delegation’s visit.')
    await writing.goTo('Dates')
    await page.getByRole('group', { name: 'Closes' }).getByLabel('Day').fill('2041-06-10')
    await writing.goTo('Languages and themes')
    await page.getByRole('combobox', { name: 'Languages of answers' }).fill('Engl')
    await page.getByRole('option', { name: 'English' }).click()
    await writing.save()
    await writing.goToOverview()
    await writing.publish()
    await expect(page.getByRole('status').filter({ hasText: 'Published.' })).toBeVisible()
  })

  await test.step('a visitor reads what is granted, to whom and by when', async () => {
    const visitor = await other()
    await visitor.goto(`/en/calls/${slug}`)
    const main = visitor.getByRole('main')
    await expect(main).toContainText('€500 to €2,000')
    await expect(main).toContainText('Of every €100 that are spent, the grant pays at most €50, you pay at least €50.')
    await expect(main).toContainText('Priority countries: 10 points (for cooperation with: Georgia)')
    await expect(main).toContainText('2 reviewers score each application.')
    await expect(main).toContainText('15 July 2041')
    await expectGoodInEveryLanguage(visitor)
  })
})
