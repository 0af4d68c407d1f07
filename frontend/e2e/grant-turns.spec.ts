import { applied } from './support/applying'
import { asking, awarded, claim, did, doOnceAsked, firstCome, press, pressTwice, receipt } from './support/granting'
import { bearerOf, newOfficer, newPerson, opened } from './support/login'
import { expect, type Page, test } from './support/test'
import { lps } from './support/wtd'

// What goes otherwise than planned: most of it rarely, but then with money at stake.
test.setTimeout(300_000)
test.use({ actionTimeout: 20_000 })

const main = (page: Page) => page.getByRole('main')

/** A step with words to it, by what is asked for. */
async function doSaying(page: Page, step: string, asked: Record<string, string>) {
  await press(page, step)
  for (const [label, text] of Object.entries(asked)) await page.getByLabel(label).fill(text)
  await press(page, step)
  await did(page, step)
}

test('a grant is changed, partly withheld, reported twice, and gives back what it did not need; another one is ended early', async ({ page, other, content, request }) => {
  const recipient = await opened(page, 'municipality')
  const grantor = await opened(await other(), 'coordinator')
  const second = await opened(await other(), await newPerson(request, 'coordinator', [lps]))
  const { id } = await awarded(content, recipient, grantor, second)
  const at = (part: string) => `/en/grants/${id}/${part}`
  await recipient.goto(at('agreement'))
  await doOnceAsked(recipient, 'Accept the agreement')

  await test.step('other dates are asked for, and granted', async () => {
    await recipient.goto(at('changes'))
    await press(recipient, 'Ask for a change')
    await recipient.getByLabel('What is to change?').selectOption('Other dates')
    await recipient.getByLabel('What exactly, and why?').fill('The guests come a month later.')
    await recipient.getByLabel('New last day of the work').fill('2042-01-31')
    await recipient.getByLabel('New last day of the report').fill('2042-02-28')
    await press(recipient, 'Ask for a change')
    await did(recipient, 'Ask for a change')
    await grantor.goto(`/en/grants/${id}`)
    await grantor.getByRole('link', { name: 'Answer the change that was asked for' }).click()
    await press(grantor, 'Grant the change')
    await did(grantor, 'Grant the change')
    await expect(main(grantor).getByRole('listitem').filter({ hasText: '1. Other dates' })).toContainText('Granted')
    await recipient.goto(`/en/grants/${id}`)
    await expect(main(recipient)).toContainText('28 February 2042')
  })

  await test.step('of two instalments one is paid and one withheld', async () => {
    await grantor.goto(at('instalments'))
    await press(grantor, 'Plan the instalments')
    await grantor.getByLabel('Sum, EUR').fill('600')
    await press(grantor, 'Add an instalment')
    await press(grantor, 'Save the plan')
    await did(grantor, 'Plan the instalments')
    await doOnceAsked(grantor, 'Note that instalment 1 was paid')
    await doSaying(grantor, 'Withhold instalment 2', { 'Why is it withheld?': 'Nothing is reported yet.' })
    await recipient.goto(at('instalments'))
    await expect(main(recipient)).toContainText('Reason: Nothing is reported yet.')
  })

  await test.step('a cost in another currency says its rate, the day of it, and who says so', async () => {
    await recipient.goto(at('costs'))
    await claim(recipient, 1, 'Hotel in Tbilisi', '2400.00', async () => {
      await recipient.getByLabel('Currency').fill('GEL')
      await recipient.getByLabel('Rate: one unit of it in EUR').fill('0.3333')
      await recipient.getByLabel('Day of the rate').fill('2026-01-20')
      await recipient.getByLabel('Who says so').fill('European Central Bank')
    })
    await grantor.goto(at('costs'))
    await expect(main(grantor)).toContainText('0.3333 (20 January 2026, European Central Bank)')
    await press(grantor, 'Accept cost 1')
    await did(grantor, 'Accept cost 1')
    await expect(main(grantor)).toContainText('Of €799.92 accepted, the grant covers €399.96 and the recipient bears €399.96')
  })

  await test.step('the report has a picture, is given back with a question, and comes again', async () => {
    await recipient.goto(at('report'))
    await recipient.getByLabel('What was done').fill('Five of us went to Kutaisi.')
    await press(recipient, 'Add a result')
    await recipient.getByLabel('Result 1').fill('Both councils meet every year.')
    await recipient.getByLabel('People reached').fill('40')
    await recipient.getByLabel('Add pictures').setInputFiles(receipt('councils.png'))
    await recipient.getByLabel('What is to be seen on it?').fill('Both councils at one table')
    await doOnceAsked(recipient, 'Hand in the report')
    await grantor.goto(at('report'))
    await doSaying(grantor, 'Give the report back', { 'What more do you want to know?': 'Who paid for the meals?' })
    await recipient.goto(at('report'))
    await expect(recipient.getByRole('complementary')).toContainText('Who paid for the meals?')
    await recipient.getByLabel('What was done').fill('Five of us went to Kutaisi. Our hosts paid for the meals.')
    await doOnceAsked(recipient, 'Hand in the report')
  })

  await test.step('what was paid and not needed comes back before it is closed', async () => {
    await grantor.goto(at('end'))
    await expect(main(grantor)).toContainText('€200.04 are still to be returned.')
    await doOnceAsked(grantor, 'Note that money came back')
    await doOnceAsked(grantor, 'Close the grant')
    const visitor = await other()
    await visitor.goto(`/en/grants/${id}`)
    await expect(visitor.getByRole('figure').filter({ hasText: 'Both councils at one table' }).locator('img')).toHaveJSProperty('complete', true)
    await expect(main(visitor)).toContainText('Our hosts paid for the meals.')
  })

  await test.step('another one ends early: what is kept and what comes back is said before, and after', async () => {
    const { id: ended } = await awarded(content, recipient, grantor, second)
    await recipient.goto(`/en/grants/${ended}/agreement`)
    await doOnceAsked(recipient, 'Accept the agreement')
    await grantor.goto(`/en/grants/${ended}/instalments`)
    await doOnceAsked(grantor, 'Note that instalment 1 was paid')
    await grantor.goto(`/en/grants/${ended}/end`)
    await press(grantor, 'End the grant early')
    await grantor.getByLabel('Why does it end?').fill('The visit does not take place.')
    await expect(grantor.getByLabel('To be returned, EUR')).toHaveValue('1000.00')
    await grantor.getByLabel('To be returned, EUR').fill('750')
    await expect(grantor.getByRole('status').filter({ hasText: 'Of €1,000 paid, the recipient keeps €250. €750 go back into the budget of the call.' })).toBeVisible()
    await press(grantor, 'End the grant early')
    await did(grantor, 'End the grant early')
    await expect(main(grantor)).toContainText('€750 are still to be returned.')
    await recipient.goto(`/en/grants/${ended}`)
    await expect(recipient.getByRole('link', { name: 'Return €750' })).toBeVisible()
    await doOnceAsked(grantor, 'Note that money came back')
    await expect(main(grantor)).toContainText('Nothing is to be returned.')
  })
})

test('first come, first served: what is left is seen at once, more is refused politely, and who is in reserve moves up', async ({ page, other, content, request, watch }) => {
  const coordinator = await opened(page, 'coordinator')
  const second = await opened(await other(), await newPerson(request, 'coordinator', [lps]))
  const visitor = await other()
  const call = await content.openCall({
    kind: 'GRANT',
    criteria: [{ kind: 'ORGANISATION_TYPE', types: ['MUNICIPALITY'] }],
    languages: ['en'],
    grant: { ...firstCome, budget: { amount: '2500.00', currency: 'EUR' } },
  })
  const towns = await applied(request, call, ['Saldus', 'Talsi', 'Cēsis'].map((name) => ({ name, title: `Youth of ${name}`, asks: '1000.00' })))
  const ask = asking(content)
  const lead = await bearerOf(coordinator)
  const otherLead = await bearerOf(second)
  for (const { id } of towns) {
    const { version } = await ask('GET', `/grant-applications/${id}`, lead)
    await ask('POST', `/grant-applications/${id}/check`, lead, { findings: [{ criterion: 0, passed: true }] }, version)
  }
  const award = async (id: string) => {
    const { data, version } = await ask('POST', `/grant-applications/${id}/decisions`, otherLead, { kind: 'AWARD' })
    await ask('POST', `/grant-applications/${id}/decisions/${data.number as number}/approve`, lead, undefined, version)
  }
  const propose = async (name: string, kind: string, button: string) => {
    await coordinator.goto(`/en/calls/${call}/committee`)
    await coordinator.getByRole('button', { name: new RegExp(`^Propose a decision.*${name}`) }).click()
    await coordinator.getByRole('radio', { name: kind }).check()
    await press(coordinator, button)
    await expect(main(coordinator)).toContainText('You have proposed this.')
  }

  await test.step('a visitor sees what is left, and that it becomes less, without asking again', async () => {
    await visitor.goto(`/en/calls/${call}`)
    await expect(main(visitor)).toContainText('€2,500 of €2,500 is left.')
    await award(towns[0]!.id)
    await expect(main(visitor)).toContainText('€1,500 of €2,500 is left.', { timeout: 45_000 })
  })

  await test.step('the budget does not suffice for the third, which is said in words', async () => {
    await propose('Cēsis', 'Award', 'Propose the award')
    await award(towns[1]!.id)
    await second.goto(`/en/calls/${call}/committee`)
    watch.expectStatus(409)
    await pressTwice(second, 'Approve')
    const refused = second.getByRole('alert').filter({ hasText: 'The budget does not suffice' })
    await expect(refused).toContainText('500.00 EUR of the budget is left, and this would take 1,000.00 EUR. Nothing was changed.')
    await press(second, 'Dismiss')
    await expect(second.getByRole('button', { name: /^Propose a decision.*Cēsis/ })).toBeVisible()
  })

  await test.step('it goes on the reserve list, and moves up when somebody declines', async () => {
    await propose('Cēsis', 'Reserve list', 'Propose the reserve list')
    await second.goto(`/en/calls/${call}/committee`)
    await pressTwice(second, 'Approve')
    await expect(main(second)).toContainText('On the reserve list')
    const declining = await opened(await other(), await newOfficer(request, [towns[0]!.slug]))
    await declining.goto('/en/me')
    await declining.getByRole('region', { name: 'Our grants' }).getByRole('link', { name: 'Youth of Saldus' }).click()
    await declining.getByRole('link', { name: 'Read the agreement, and accept or decline it' }).click()
    await doSaying(declining, 'Decline the grant', { 'Why do you decline?': 'We cannot bear our part.' })
    await expect(async () => {
      await second.reload()
      await expect(main(second)).toContainText('Moved up from the reserve list', { timeout: 2_000 })
    }).toPass({ timeout: 60_000 })
    await expect(main(second)).toContainText('€500 of €2,500 is left.')
  })
})
