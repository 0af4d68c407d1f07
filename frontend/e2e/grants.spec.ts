import type { Page } from '@playwright/test'
import { expectGoodInEveryLanguage, settled } from './support/axe'
import { awarded, receipt } from './support/granting'
import { logIn, newPerson } from './support/login'
import { expect, test } from './support/test'

test.setTimeout(360_000)

const press = (page: Page, name: string) => page.getByRole('main').getByRole('button', { name, exact: true }).click()
const did = (page: Page, step: string) => expect(page.getByRole('status').filter({ hasText: `Done: ${step}.` })).toBeVisible()

test('a grant from its agreement to its close: instalments, a refused receipt, a report, and what the public reads', async ({ page, other, content, request }) => {
  const recipient = page
  const grantor = await other()
  await recipient.goto('/en/')
  await logIn(recipient, 'municipality')
  await grantor.goto('/en/')
  await logIn(grantor, 'coordinator')
  const second = await other()
  await second.goto('/en/')
  await logIn(second, await newPerson(request, 'coordinator', ['latvijas-pasvaldibu-savieniba']))
  const { id, title, call } = await awarded(content, recipient, grantor, second)
  const at = (part: string) => `/en/grants/${id}/${part}`

  await test.step('the recipient finds it on their page and accepts the agreement', async () => {
    await recipient.goto('/en/me')
    await recipient.getByRole('region', { name: 'Our grants' }).getByRole('link', { name: title }).click()
    await recipient.getByRole('link', { name: 'Read the agreement, and accept or decline it' }).click()
    const [agreement] = await Promise.all([recipient.waitForEvent('download'), press(recipient, 'Download the agreement (PDF)')])
    expect(agreement.suggestedFilename()).toMatch(/^GR-\d{6}\.pdf$/)
    await press(recipient, 'Accept the agreement')
    await press(recipient, 'Accept the agreement')
    await did(recipient, 'Accept the agreement')
  })

  await test.step('the grantor plans two instalments, which have to be the grant together', async () => {
    await grantor.goto(at('instalments'))
    await press(grantor, 'Plan the instalments')
    await grantor.getByLabel('Sum, EUR').fill('600.00')
    await expect(grantor.getByRole('status').filter({ hasText: 'Together €600; it has to be €1,000.' })).toBeVisible()
    await press(grantor, 'Add an instalment')
    await expect(grantor.getByRole('status').filter({ hasText: 'Together €1,000: that is all of it.' })).toBeVisible()
    await press(grantor, 'Save the plan')
    await did(grantor, 'Plan the instalments')
  })

  await test.step('the recipient asks for the first, and the grantor pays it', async () => {
    await recipient.goto(at('instalments'))
    await press(recipient, 'Ask for instalment 1')
    await did(recipient, 'Ask for instalment 1')
    await grantor.goto(`/en/grants/${id}`)
    await grantor.getByRole('link', { name: 'Pay instalment 1: €600' }).click()
    await press(grantor, 'Note that instalment 1 was paid')
    await press(grantor, 'Note that instalment 1 was paid')
    await did(grantor, 'Note that instalment 1 was paid')
    await expect(grantor.getByRole('main')).toContainText('2 instalments: €600 of €1,000 are paid.')
  })

  await test.step('the recipient claims two costs with their receipts', async () => {
    await recipient.goto(at('costs'))
    for (const [number, sum] of ['1500.00', '80.10'].entries()) {
      await press(recipient, 'Claim a cost')
      await recipient.getByLabel('Kind of costs').selectOption('Travel')
      await recipient.getByLabel('What was bought').fill(`Tickets, part ${number + 1}`)
      await recipient.getByLabel('Day of the receipt').fill('2026-01-20')
      await recipient.getByLabel('Sum on the receipt').fill(sum)
      await recipient.getByLabel('Receipt', { exact: true }).setInputFiles(receipt(`receipt-${number + 1}.png`))
      await expect(recipient.getByRole('link', { name: `receipt-${number + 1}.png` })).toBeVisible()
      await press(recipient, 'Claim a cost')
      await expect(recipient.getByRole('heading', { name: `${number + 1}. Tickets, part ${number + 1}` })).toBeVisible()
    }
  })

  await test.step('the grantor accepts one and refuses the other with a reason', async () => {
    await grantor.goto(at('costs'))
    await press(grantor, 'Accept cost 1')
    await did(grantor, 'Accept cost 1')
    await press(grantor, 'Refuse cost 2')
    await grantor.getByLabel('Why does it not count?').fill('The receipt names another buyer.')
    await press(grantor, 'Refuse cost 2')
    await did(grantor, 'Refuse cost 2')
    await expect(grantor.getByRole('main')).toContainText('Of €1,500 accepted, the grant covers €750 and the recipient bears €750; the rule is at least 50%.')
    await expectGoodInEveryLanguage(grantor)
  })

  await test.step('the recipient reads why, writes the report and hands it in', async () => {
    await recipient.goto(at('costs'))
    await expect(recipient.getByRole('main')).toContainText('Reason: The receipt names another buyer.')
    await recipient.goto(at('report'))
    await settled(recipient)
    await expectGoodInEveryLanguage(recipient)
    await recipient.goto(at('report'))
    await recipient.getByLabel('What was done').fill('Five guests came for four days.')
    await press(recipient, 'Add a result')
    await recipient.getByLabel('Result 1').fill('Both councils meet every year.')
    await recipient.getByLabel('People reached').fill('240')
    await press(recipient, 'Hand in the report')
    await press(recipient, 'Hand in the report')
    await did(recipient, 'Hand in the report')
  })

  await test.step('the grantor is told what is in the way, pays the rest and closes', async () => {
    await grantor.goto(at('end'))
    await expect(grantor.getByRole('main')).toContainText('€150 are still to be paid.')
    await grantor.goto(at('instalments'))
    await press(grantor, 'Note that instalment 2 was paid')
    await press(grantor, 'Note that instalment 2 was paid')
    await did(grantor, 'Note that instalment 2 was paid')
    await grantor.goto(at('end'))
    await expectGoodInEveryLanguage(grantor)
    await grantor.goto(at('end'))
    await press(grantor, 'Close the grant')
    await press(grantor, 'Close the grant')
    await did(grantor, 'Close the grant')
  })

  await test.step('everybody reads what came of it', async () => {
    const visitor = await other()
    await visitor.goto(`/en/grants?call=${call}`)
    await expect(visitor.getByRole('main')).toContainText('1 application asked for €1,000; €1,000 are awarded and €750 paid.')
    await settled(visitor)
    await expectGoodInEveryLanguage(visitor)
    await visitor.goto(`/en/grants?call=${call}`)
    await visitor.getByRole('link', { name: 'By country' }).click()
    await expect(visitor.getByRole('main')).toContainText('Most was awarded: Latvia – €1,000.')
    await visitor.getByRole('link', { name: 'List', exact: true }).click()
    await visitor.getByRole('link', { name: title }).click()
    const main = visitor.getByRole('main')
    await expect(main).toContainText('Both councils meet every year.')
    await expect(main).toContainText('240 people reached')
    await expect(main).not.toContainText('What is next')
    await settled(visitor)
    await expectGoodInEveryLanguage(visitor)
    await visitor.goto(`/en/grants/figures?call=${call}`)
    await settled(visitor)
    await expectGoodInEveryLanguage(visitor)
  })
})
