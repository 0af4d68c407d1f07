import { randomUUID } from 'node:crypto'
import type { APIRequestContext } from '@playwright/test'
import { expectGoodInEveryLanguage, settled } from './support/axe'
import { goTo, saved } from './support/answer'
import { row, rule } from './support/applying'
import type { Content } from './support/content'
import { giveCredentials, logIn, newOfficer } from './support/login'
import { expect, test } from './support/test'

test.use({ reducedMotion: 'reduce' })
test.setTimeout(420_000)

const eur = (amount: string) => ({ amount, currency: 'EUR' })
const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

const said = (en: string, lv = en, uk = en) => ({ en: { text: en }, lv: { text: lv }, uk: { text: uk } })

const terms = {
  mode: 'COMPETITIVE',
  budget: eur('20000.00'),
  smallest: eur('500.00'),
  largest: eur('2000.00'),
  ownShare: '50.00',
  inKindShare: '20.00',
  costCategories: [
    { code: 'travel', name: said('Travel', 'Ceļš', 'Подорож') },
    { code: 'catering', name: said('Catering', 'Ēdināšana', 'Харчування') },
  ],
  documents: [{ code: 'letter', name: said('Letter of the partner', 'Partnera vēstule', 'Лист партнера'), required: true }],
  sections: [{ code: 'purpose', question: said('What do you want to change?', 'Ko jūs gribat mainīt?', 'Що ви хочете змінити?'), atMost: 2000, required: true }],
  reviewCriteria: [{ code: 'relevance', name: said('Relevance'), weight: 100 }],
  reviewers: 2,
  decisionBy: day(60),
  startsFrom: day(90),
  endsBy: day(300),
  reportBy: day(330),
}
const declaration = { kind: 'DECLARATION', code: 'fair', text: { en: { text: 'We follow the rules of procurement' }, lv: { text: 'Mēs ievērojam iepirkuma noteikumus' } } }
const letter = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\n%%EOF\n')

const pages = ['', 'about', 'section-purpose', 'partners', 'budget', 'plan', 'documents', 'contact', 'declarations', 'check', 'sharing']

/** A call that is open, and an officer of a municipality that may apply. */
async function open(content: Content, request: APIRequestContext) {
  const town = await content.town({ en: 'Ozolnieki' }, 9_000, { country: 'LV' })
  const officer = await newOfficer(request, [town])
  const call = await content.openCall({
    kind: 'GRANT',
    title: { en: `Mini-grants ${randomUUID().slice(0, 8)}`, lv: 'Mazie granti', uk: 'Малі гранти' },
    languages: ['en', 'lv'],
    themes: [],
    criteria: [{ kind: 'COUNTRY', countries: ['LV'] }, declaration],
    grant: terms,
  })
  return { call, officer }
}

test('an officer applies for a grant with a partner, to the cent; the coordinator asks for more', async ({ page, other, content, request, watch }) => {
  const { call, officer } = await open(content, request)
  const main = page.getByRole('main')
  const heading = page.getByRole('heading', { level: 1 })

  await test.step('begins from the page of the call', async () => {
    await page.goto(`/en/calls/${call}`)
    await main.getByRole('link', { name: 'Apply for this grant' }).click()
    await logIn(page, officer)
    await expect(page.getByRole('button', { name: 'Begin the application' })).toBeEnabled()
    await expectGoodInEveryLanguage(page)
    await page.getByRole('banner').locator('a[hreflang=en]').click()
    await page.getByRole('button', { name: 'Begin the application' }).click()
    await expect(main.getByRole('link', { name: 'Check your answers' })).toBeVisible()
  })
  const id = page.url().split('/').at(-1)!

  await test.step('writes what it is about', async () => {
    await goTo(page, 'About the application')
    await page.getByLabel('Title of the application').fill('Youth councils of two towns')
    await page.getByLabel('Language you wrote it in').selectOption('en')
    await saved(page)
    await goTo(page, 'What do you want to change?')
    await page.getByRole('textbox', { name: 'What do you want to change?' }).fill('Our youth council learns how theirs works.')
    await saved(page)
    await goTo(page, 'Partners')
    await page.getByRole('button', { name: 'Add a partner' }).click()
    await row(page, 'Partners', 1).getByLabel('Name of an organisation that is not in the directory').fill('Kutaisi City Hall')
    await row(page, 'Partners', 1).getByLabel('Country').selectOption('GE')
    await saved(page)
  })

  await test.step('the calculator says the rule in words, to the cent', async () => {
    await goTo(page, 'Budget')
    await page.getByRole('button', { name: 'Add a cost' }).click()
    const cost = row(page, 'Costs', 1)
    await cost.getByLabel('What it is').fill('Flights')
    await cost.getByLabel('Kind of costs').selectOption('travel')
    await cost.getByLabel('How many').fill('4')
    await cost.getByLabel('Price of one').fill('500')
    await page.getByLabel('You ask for').fill('1000.01')
    await page.getByLabel('Your own part in money').fill('999.99')
    await expect(rule(page, 'your own part is 49.99 %; the rule is at least 50 %.')).toContainText('Missing: €0.01')
    await page.getByLabel('You ask for').fill('1000')
    await page.getByLabel('Your own part in money').fill('1000')
    await expect(rule(page, 'You ask 1,000.00 of 2,000.00; your own part is 50.00 %; the rule is at least 50 %.')).toHaveAttribute('data-outcome', 'MET')
    await expect(page.getByRole('region', { name: 'How it adds up' }).locator('[data-outcome=NOT_MET]')).toHaveCount(0)
    await saved(page)
  })

  await test.step('plans the visit, sends the letter', async () => {
    await goTo(page, 'Planned visit or event')
    await page.getByLabel('What you plan').selectOption({ label: 'Delegation visit' })
    await page.getByLabel('What it is called').fill('A delegation from Kutaisi')
    await page.getByLabel('First day').fill(day(120))
    await page.getByLabel('Last day').fill(day(123))
    await page.getByRole('button', { name: 'Add a member' }).click()
    await row(page, 'Delegation', 1).getByLabel('Job title or role').fill('Youth worker')
    await row(page, 'Delegation', 1).getByLabel('Name of an organisation that is not in the directory').fill('Kutaisi City Hall')
    await page.getByRole('button', { name: 'Add a point' }).click()
    await row(page, 'Programme', 1).getByLabel('Day').fill(day(120))
    await row(page, 'Programme', 1).getByLabel('What happens').fill('Visit of the youth centre')
    await saved(page)
    await goTo(page, 'Documents')
    await page.getByLabel('Letter of the partner').setInputFiles({ name: 'letter.pdf', mimeType: 'application/pdf', buffer: letter })
    await expect(page.getByRole('list', { name: 'Letter of the partner' }).getByRole('link', { name: 'letter.pdf' })).toBeVisible()
    await saved(page)
  })

  await test.step('shares it with a colleague of another organisation, who comments', async () => {
    const colleague = await newOfficer(request, [await content.town({ en: 'Iecava' }, 8_000, { country: 'LV' })])
    await page.goto(`/en/grant-applications/${id}/sharing`)
    await page.getByLabel('With one person').fill(colleague)
    await page.getByRole('region', { name: 'Share it with more' }).getByLabel('What they may do').selectOption('COMMENT')
    await page.getByRole('button', { name: 'Share', exact: true }).click()
    await expect(main.getByText('Shared.', { exact: true })).toBeVisible()
    const second = await other()
    await second.goto('/en/me')
    await logIn(second, colleague)
    await second.getByRole('region', { name: 'Grant applications' }).getByRole('link', { name: 'Youth councils of two towns' }).click()
    await second.getByLabel('Your comment').fill('We would come in May.')
    await second.getByRole('button', { name: 'Comment', exact: true }).click()
    await expect(second.getByText('Your comment stands there now.')).toBeVisible()
    await page.goto(`/en/grant-applications/${id}`)
    await expect(page.getByRole('region', { name: 'Comments' })).toContainText('We would come in May.')
  })

  await test.step('is told what is missing, puts it right, and hands it in', async () => {
    await page.goto(`/en/grant-applications/${id}/check`)
    watch.expectStatus(422)
    await page.getByRole('button', { name: 'Hand in the application' }).click()
    const problems = page.getByRole('alert').filter({ hasText: 'There are 2 problems' })
    await expect(problems).toBeFocused()
    await problems.getByRole('link', { name: /^What you declare/ }).click()
    await expect(heading).toHaveText('Declarations')
    await page.getByRole('checkbox', { name: 'We follow the rules of procurement' }).check()
    await goTo(page, 'Contact')
    await page.getByLabel('Whom to turn to').fill('Youth coordinator')
    await saved(page)
    await page.goto(`/en/grant-applications/${id}/check`)
    await page.getByRole('button', { name: 'Hand in the application' }).click()
    await expect(heading).toHaveText('Your application has been handed in')
    await expect(main).toContainText(/GA-\d{6}/)
    const coming = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Download as PDF' }).click()
    expect((await coming).suggestedFilename()).toMatch(/^GA-\d{6}\.pdf$/)
    await expectGoodInEveryLanguage(page)
  })

  await test.step('withdraws it and hands it in again', async () => {
    await page.goto(`/en/grant-applications/${id}`)
    await page.getByRole('button', { name: 'Withdraw the application' }).click()
    await page.getByRole('button', { name: 'Withdraw the application' }).last().click()
    await page.getByRole('button', { name: 'Reopen the application' }).click()
    await page.getByRole('button', { name: 'Reopen the application' }).last().click()
    await main.getByRole('link', { name: 'Check your answers' }).click()
    await page.getByRole('button', { name: 'Hand in the application' }).click()
    await expect(heading).toHaveText('Your application has been handed in')
  })

  await test.step('the coordinator asks once for more, and marks where', async () => {
    const coordinator = await other()
    await coordinator.goto(`/en/grant-applications/${id}`)
    await coordinator.getByRole('main').getByRole('button', { name: 'Log in' }).click()
    await giveCredentials(coordinator, 'coordinator')
    await coordinator.getByRole('button', { name: 'Ask for more' }).click()
    await coordinator.getByLabel('What is missing?').fill('Who pays for the meals?')
    await coordinator.getByRole('checkbox', { name: 'Budget' }).check()
    await coordinator.getByLabel('By which day').fill(day(20))
    await expectGoodInEveryLanguage(coordinator)
    await coordinator.getByRole('banner').locator('a[hreflang=en]').click()
    await coordinator.getByRole('button', { name: 'Send the question' }).click()
    await expect(coordinator.getByRole('complementary')).toContainText('You have asked for more.')
  })

  await test.step('the applicant finds the question, the marked place, and completes it', async () => {
    await page.goto(`/en/grant-applications/${id}`)
    await expect(main).toContainText('Who pays for the meals?')
    await expect(main.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Budget' }) })).toContainText('To be completed')
    await expectGoodInEveryLanguage(page)
    await page.goto(`/en/grant-applications/${id}/budget`)
    await expect(page.getByRole('note')).toContainText('Who pays for the meals?')
    await page.goto(`/en/grant-applications/${id}/check`)
    await page.getByRole('button', { name: 'Hand in the application' }).click()
    await expect(heading).toHaveText('Your application has been handed in')
  })
})

test('every page of an application is good in every language', async ({ page, content, request }) => {
  const { call, officer } = await open(content, request)
  await page.goto(`/en/calls/${call}/apply`)
  await page.getByRole('main').getByRole('button', { name: 'Log in' }).click()
  await giveCredentials(page, officer)
  await page.getByRole('button', { name: 'Begin the application' }).click()
  await expect(page.getByRole('main').getByRole('link', { name: 'Check your answers' })).toBeVisible()
  const id = page.url().split('/').at(-1)!
  await goTo(page, 'Budget')
  await page.getByRole('button', { name: 'Add a cost' }).click()
  await page.getByLabel('What it is').fill('Flights')
  await page.getByLabel('Price of one').fill('500')
  await saved(page)
  for (const topic of pages) {
    await page.goto(`/en/grant-applications/${id}/${topic}`)
    await settled(page)
    await expectGoodInEveryLanguage(page)
  }
})
