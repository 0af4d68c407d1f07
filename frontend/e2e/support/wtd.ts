import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { goTo, saved } from './answer'
import { row } from './applying'
import type { Content } from './content'

export const lps = 'latvijas-pasvaldibu-savieniba'
const named = (text: string) => ({ en: { text } })

/** All that the call says but the money, which the coordinator writes. */
const terms = {
  mode: 'COMPETITIVE',
  bonuses: [{ code: 'priority', name: named('Priority countries'), points: 10, countries: ['GE', 'BY', 'AM', 'AZ'] }],
  costCategories: [{ code: 'travel', name: named('Travel') }],
  sections: [{ code: 'purpose', question: named('What do you want to change?'), atMost: 2000, required: true }],
  reviewCriteria: [
    { code: 'relevance', name: named('Relevance'), weight: 60, minimum: 2 },
    { code: 'plan', name: named('Plan'), weight: 40 },
  ],
  reviewers: 1,
  blind: true,
  decisionBy: '2041-07-15',
  startsFrom: '2041-07-20',
  endsBy: '2041-12-31',
  reportBy: '2042-01-31',
}

/** The call of the mini-grant competition, a draft still; answers its slug. */
export async function draftWtdCall(content: Content, seconds: number) {
  const project = await content.draftProject()
  await content.publish('projects', project)
  const { key } = await content.draftCall(project.key, {
    kind: 'GRANT',
    title: { en: `Mini-grants of Working Together for Development ${randomUUID().slice(0, 8)}` },
    closesAt: new Date(Date.now() + seconds * 1000).toISOString(),
    languages: ['en'],
    criteria: [{ kind: 'ORGANISATION_TYPE', types: ['MUNICIPALITY', 'NGO'] }],
    grant: terms,
  })
  return key
}

/** The application for the visit of a delegation, but for its budget. */
export async function writeVisit(page: Page) {
  await goTo(page, 'About the application')
  await page.getByLabel('Title of the application').fill('The first visit of Khashuri to Bauska')
  await page.getByLabel('Language you wrote it in').selectOption('en')
  await goTo(page, 'What do you want to change?')
  await page.getByRole('textbox', { name: 'What do you want to change?' }).fill('Our officers and theirs learn from each other how a town is planned.')
  await goTo(page, 'Partners')
  await page.getByRole('button', { name: 'Add a partner' }).click()
  await row(page, 'Partners', 1).getByLabel('Name of an organisation that is not in the directory').fill('Khashuri Municipality')
  await row(page, 'Partners', 1).getByLabel('Country').selectOption('GE')
  await goTo(page, 'Planned visit or event')
  await page.getByLabel('What you plan').selectOption({ label: 'Delegation visit' })
  await page.getByLabel('What it is called').fill('The delegation of Khashuri in Bauska')
  await page.getByLabel('First day').fill('2041-07-31')
  await page.getByLabel('Last day').fill('2041-08-04')
  await page.getByRole('button', { name: 'Add a member' }).click()
  await row(page, 'Delegation', 1).getByLabel('Job title or role').fill('Head of education, culture, sport and youth')
  await row(page, 'Delegation', 1).getByLabel('Name of an organisation that is not in the directory').fill('Khashuri Municipality')
  await page.getByRole('button', { name: 'Add a point' }).click()
  await row(page, 'Programme', 1).getByLabel('Day').fill('2041-08-01')
  await row(page, 'Programme', 1).getByLabel('What happens').fill('Conference on development cooperation')
  await goTo(page, 'Contact')
  await page.getByLabel('Whom to turn to').fill('International relations officer')
  await saved(page)
}

export async function writeCosts(page: Page) {
  await page.getByRole('button', { name: 'Add a cost' }).click()
  const cost = row(page, 'Costs', 1)
  await cost.getByLabel('What it is').fill('Flights and a bus')
  await cost.getByLabel('Kind of costs').selectOption('travel')
  await cost.getByLabel('How many').fill('4')
  await cost.getByLabel('Price of one').fill('500')
}

/** Writes who pays how much, and waits for the draft to be kept. */
export async function asks(page: Page, sum: string, own: string) {
  await page.getByLabel('You ask for').fill(sum)
  await page.getByLabel('Your own part in money').fill(own)
  await saved(page)
}
