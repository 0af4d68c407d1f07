import { randomUUID } from 'node:crypto'
import { begin, check, fillIn, goTo, saved } from './support/answer'
import { logIn } from './support/login'
import { expect, type Page, test } from './support/test'

const declaration = { kind: 'DECLARATION', code: 'will', text: { en: { text: 'We want to share practice' }, lv: { text: 'Mēs vēlamies dalīties pieredzē' } } }
const title = () => `Partners for schools ${randomUUID().slice(0, 8)}`

test('an officer answers a call bit by bit, and the coordinator asks, reads and accepts', async ({ page, other, content, watch }) => {
  const name = title()
  const call = await content.openCall({ title: { en: name }, themes: ['education', 'digitalisation'], criteria: [{ kind: 'COUNTRY', countries: ['LV', 'UA'] }, { kind: 'POPULATION', from: 400, to: 50_000 }, declaration] })
  const heading = page.getByRole('heading', { level: 1 })

  await test.step('checks, logs in on the way, and begins', async () => {
    await page.goto(`/en/calls/${call}?organisation=kuldigas-novads`)
    await page.getByRole('main').getByRole('link', { name: 'Answer this call' }).click()
    await logIn(page, 'municipality')
    await expect(heading).toHaveText('Answer this call')
    await page.getByRole('button', { name: 'Begin the answer' }).click()
    await expect(page.getByRole('main').getByRole('link', { name: 'Check your answers' })).toBeVisible()
    await expect(page.getByRole('complementary', { name: 'Where it stands' })).toContainText('in Riga and in Kyiv')
  })
  const id = page.url().split('/').at(-1)!

  await test.step('is told what is missing, with the way to each field', async () => {
    watch.expectStatus(422)
    await page.getByRole('main').getByRole('link', { name: 'Check your answers' }).click()
    await page.getByRole('button', { name: 'Hand in the answer' }).click()
    const problems = page.getByRole('alert')
    await expect(problems).toBeFocused()
    await problems.getByRole('link', { name: /^What you declare/ }).click()
    await expect(heading).toHaveText('Declarations')
    await page.getByRole('checkbox', { name: 'We want to share practice' }).check()
    await saved(page)
  })

  await test.step('writes, leaves, and finds everything again from the own page', async () => {
    await fillIn(page, 'Mūsu skolas <b>mācās</b> kopā.'.replace(/<\/?b>/g, ''))
    await page.goto('/en/me')
    const mine = page.getByRole('region', { name: 'Answers to calls' })
    await mine.getByRole('link', { name }).click()
    await goTo(page, 'Motivation')
    await expect(page.getByLabel('Why do you want a partner?')).toHaveValue('Mūsu skolas mācās kopā.')
  })

  await test.step('two windows: the second chooses, nothing is overwritten', async () => {
    const second = await page.context().newPage()
    await second.goto(`/en/expressions-of-interest/${id}/about`)
    await second.getByRole('button', { name: 'Log in' }).first().click()
    const field = (where: Page) => where.getByLabel('Why do you want a partner?')
    await expect(field(second)).toHaveValue('Mūsu skolas mācās kopā.')
    await field(page).fill('Our schools learn together.')
    await saved(page)
    watch.expectStatus(412)
    await field(second).fill('Our pupils learn together.')
    const question = second.getByRole('region', { name: 'Somebody else changed this while you were writing' })
    await expect(question).toContainText('Our schools learn together.')
    await question.getByRole('radio', { name: 'Yours' }).check()
    await question.getByRole('button', { name: 'Save these choices' }).click()
    await expect(field(second)).toHaveValue('Our pupils learn together.')
    await second.close()
    await page.reload()
    await expect(field(page)).toHaveValue('Our pupils learn together.')
  })

  await test.step('hands it in, and keeps reference and PDF', async () => {
    await check(page)
    await expect(page.getByRole('main')).toContainText('Our pupils learn together.')
    await page.getByRole('button', { name: 'Hand in the answer' }).click()
    await expect(heading).toHaveText('Your answer has been handed in')
    await expect(heading).toBeFocused()
    await expect(page.getByRole('main')).toContainText(/EI-\d{6}/)
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Download as PDF' }).click()
    expect((await download).suggestedFilename()).toMatch(/^EI-\d{6}\.pdf$/)
  })

  const clerk = await other()
  await test.step('the coordinator reads it and asks for more', async () => {
    await clerk.goto('/en/me')
    await logIn(clerk, 'coordinator')
    await clerk.getByRole('region', { name: 'Where your calls stand' }).getByRole('link', { name }).click()
    await clerk.getByRole('main').getByRole('listitem').getByRole('link', { name: /Kuldīga/ }).click()
    await expect(clerk.getByRole('main')).toContainText('Our pupils learn together.')
    await clerk.getByRole('button', { name: 'Ask for more' }).click()
    await clerk.getByRole('button', { name: 'Send the question' }).click()
    await expect(clerk.getByLabel('What is missing?')).toHaveAttribute('aria-invalid', 'true')
    await clerk.getByLabel('What is missing?').fill('Which schools?')
    await clerk.getByLabel('By which day').fill('2041-06-10')
    await clerk.getByRole('button', { name: 'Send the question' }).click()
    await expect(clerk.getByRole('complementary', { name: 'Where it stands' })).toContainText('More is wanted')
  })

  await test.step('the officer answers the question', async () => {
    await page.goto(`/en/expressions-of-interest/${id}`)
    await expect(page.getByRole('main')).toContainText('Which schools?')
    await expect(page.getByRole('main')).toContainText('10 June 2041 at 23:59 in Riga and in Kyiv')
    await goTo(page, 'Motivation')
    await page.getByLabel('Why do you want a partner?').fill('Our primary schools learn together.')
    await check(page)
    await page.getByRole('button', { name: 'Hand in the answer' }).click()
    await expect(heading).toHaveText('Your answer has been handed in')
  })

  await test.step('the coordinator accepts, and both see it', async () => {
    await clerk.reload()
    await expect(clerk.getByRole('main')).toContainText('Our primary schools learn together.')
    await clerk.getByRole('button', { name: 'Accept as eligible' }).click()
    await expect(clerk.getByRole('complementary', { name: 'Where it stands' })).toContainText('Accepted')
    await clerk.getByRole('main').getByRole('link', { name: 'All answers to the call' }).click()
    await expect(clerk.getByRole('navigation', { name: 'By state' })).toContainText('1 Accepted')
    await page.goto(`/en/expressions-of-interest/${id}`)
    await expect(page.getByRole('complementary', { name: 'Where it stands' })).toContainText('Accepted')
  })
})

test('what is known is filled in and marked: languages from the profile, the rest from the last answer', async ({ page, content }) => {
  const [first, second] = [title(), title()]
  const calls = [await content.openCall({ title: { en: first }, criteria: [] }), await content.openCall({ title: { en: second }, criteria: [] })]
  await page.goto('/en/organisations/kuldigas-novads')
  await logIn(page, 'municipality')
  const languages = page.getByRole('combobox', { name: 'Languages your staff can work in' })

  await page.getByRole('main').getByRole('link', { name: 'Edit the profile' }).click()
  await languages.fill('Ukr')
  await page.getByRole('option', { name: 'Ukrainian' }).click()
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.locator('#saved-state')).toContainText('Saved at')

  await begin(page, calls[0]!)
  await goTo(page, 'Languages and contact')
  const mark = page.getByRole('group', { name: 'languages' })
  await expect(mark).toContainText('Filled in from your organisation’s profile')
  await mark.getByRole('button', { name: /^Yes, it is right/ }).click()
  await expect(mark).toBeHidden()
  await page.getByLabel('Whom to turn to').fill('International relations officer')
  await saved(page)

  await begin(page, calls[1]!)
  await expect(page.getByRole('main').getByRole('listitem').filter({ hasText: 'Languages and contact' })).toContainText('2 filled in, please confirm')
  await goTo(page, 'Languages and contact')
  const contact = page.getByRole('group', { name: 'contact' })
  await expect(contact).toContainText(`Filled in from your answer to “${first}”`)
  await page.getByLabel('Whom to turn to').fill('Head of development')
  await saved(page)
  await expect(contact).toBeHidden()

  await page.goto('/en/organisations/kuldigas-novads/edit')
  await page.getByRole('button', { name: /^Ukrainian.*Remove/ }).click()
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.locator('#saved-state')).toContainText('Saved at')
})

test('withdraws, reopens and deletes, each after a question', async ({ page, content }) => {
  const call = await content.openCall({ criteria: [] })
  await page.goto(`/en/calls/${call}/answer`)
  await logIn(page, 'municipality')
  const id = await begin(page, call)
  await fillIn(page, 'We change our mind.')
  await check(page)
  await page.getByRole('button', { name: 'Hand in the answer' }).click()
  await page.getByRole('main').getByRole('link', { name: 'See our answer' }).click()
  const stands = page.getByRole('complementary', { name: 'Where it stands' })
  for (const [step, state] of [['Withdraw the answer', 'Withdrawn'], ['Reopen the answer', 'Draft']]) {
    await stands.getByRole('button', { name: step }).click()
    await stands.getByRole('group', { name: step }).getByRole('button', { name: step }).click()
    await expect(stands).toContainText(state!)
  }
  await stands.getByRole('button', { name: 'Delete the answer' }).click()
  await stands.getByRole('group', { name: 'Delete the answer' }).getByRole('button', { name: 'Delete the answer' }).click()
  await expect(page).toHaveURL(new RegExp(`/en/calls/${call}\\?`))
  await page.goto('/en/me')
  await expect(page.getByRole('region', { name: 'Answers to calls' })).toBeVisible()
  await expect(page.getByRole('main').locator(`a[href$="${id}"]`)).toHaveCount(0)
})

test('those who may not answer are told why and what to do', async ({ page, content }) => {
  const call = await content.openCall()
  await page.goto(`/en/calls/${call}/answer`)
  await logIn(page, 'coordinator-cemr')
  await expect(page.getByRole('main')).toContainText('Your account cannot answer calls.')
})
