import { randomUUID } from 'node:crypto'
import { goTo } from './support/answer'
import { expectGoodAndReturn } from './support/axe'
import { applied, rule } from './support/applying'
import { claim, did, doOnceAsked, press, pressTwice } from './support/granting'
import { newOfficer, newPerson, opened } from './support/login'
import { addReviewers, score } from './support/reviewing'
import { expect, type Page, test } from './support/test'
import { Writing } from './support/writing'
import { asks, draftWtdCall, lps, writeCosts, writeVisit } from './support/wtd'

// Working Together for Development: the whole life of one mini-grant, by four people in browsers of their own.
test.setTimeout(720_000)
test.use({ actionTimeout: 20_000 })

test('a Georgian delegation comes to Bauska: one mini-grant from its call to what came of it', async ({ page, other, content, request, watch }) => {
  const bauska = await content.town({ en: 'Bauska' }, 40_000, { country: 'LV' })
  const jelgava = `Jelgava-${randomUUID().slice(0, 8)}`
  const reviewing = await newOfficer(request, [await content.town({ en: jelgava }, 55_000, { country: 'LV' })])
  const deciding = await newPerson(request, 'coordinator', [lps])
  const coordinator = await opened(page, 'coordinator')
  const applicant = await opened(await other(), await newOfficer(request, [bauska]))
  const reviewer = await opened(await other(), reviewing)
  const second = await opened(await other(), deciding)
  const main = (of: Page) => of.getByRole('main')
  const heading = (of: Page) => of.getByRole('heading', { level: 1 })

  // Long enough to apply in; nothing is decided before it is over.
  const call = await draftWtdCall(content, 150)

  await test.step('the coordinator writes the money of the call and publishes it', async () => {
    const writing = new Writing(coordinator)
    await coordinator.goto(`/en/calls/${call}/edit`)
    await writing.goTo('Money')
    await coordinator.getByLabel('All grants together').fill('3000')
    await coordinator.getByLabel('The smallest grant').fill('500')
    await coordinator.getByLabel('The largest grant').fill('2000')
    await coordinator.getByLabel('Own part, per cent of the costs').fill('50')
    await writing.save()
    await writing.goToOverview()
    await writing.publish()
    await expect(coordinator.getByRole('status').filter({ hasText: 'Published.' })).toBeVisible()
  })

  await test.step('the town reads what is granted, and applies', async () => {
    await applicant.goto(`/en/calls/${call}`)
    await expect(main(applicant)).toContainText('€500 to €2,000')
    await expect(main(applicant)).toContainText('Priority countries: 10 points (for cooperation with: Georgia, Belarus, Armenia, and Azerbaijan)')
    await main(applicant).getByRole('link', { name: 'Apply for this grant' }).click()
    await applicant.getByRole('button', { name: 'Begin the application' }).click()
    await writeVisit(applicant)
  })
  const id = applicant.url().split('/').at(-2)!

  await test.step('499.99 and 2,000.01 are outside the rule, which the calculator says in words', async () => {
    await goTo(applicant, 'Budget')
    await writeCosts(applicant)
    await asks(applicant, '499.99', '1500.01')
    await expect(rule(applicant, 'You ask 499.99; the smallest grant is 500.00.')).toHaveAttribute('data-outcome', 'NOT_MET')
    await asks(applicant, '2000.01', '0')
    await expect(rule(applicant, 'You ask 2,000.01; the largest grant is 2,000.00.')).toHaveAttribute('data-outcome', 'NOT_MET')
  })

  await test.step('with 49.99 % of its own it cannot be handed in: 0.20 are missing', async () => {
    await asks(applicant, '1000.20', '999.80')
    await expect(rule(applicant, 'your own part is 49.99 %; the rule is at least 50 %.')).toContainText('Missing: €0.20')
    await applicant.goto(`/en/grant-applications/${id}/check`)
    watch.expectStatus(422)
    await press(applicant, 'Hand in the application')
    const problem = applicant.getByRole('alert').filter({ hasText: 'There is a problem' })
    await expect(problem).toBeFocused()
    await problem.getByRole('link', { name: 'your own part is 49.99 %; the rule is at least 50 %.' }).click()
    await expect(heading(applicant)).toHaveText('Budget')
  })

  await test.step('with 50.00 % it can, and has a reference and a PDF', async () => {
    await asks(applicant, '1000', '1000')
    await expect(rule(applicant, 'You ask 1,000.00 of 2,000.00; your own part is 50.00 %; the rule is at least 50 %.')).toHaveAttribute('data-outcome', 'MET')
    await applicant.goto(`/en/grant-applications/${id}/check`)
    await press(applicant, 'Hand in the application')
    await expect(heading(applicant)).toHaveText('Your application has been handed in')
    const [pdf] = await Promise.all([applicant.waitForEvent('download'), press(applicant, 'Download as PDF')])
    expect(pdf.suggestedFilename()).toMatch(/^GA-\d{6}\.pdf$/)
    await expect(main(applicant)).toContainText(pdf.suggestedFilename().slice(0, 'GA-000000'.length))
  })
  await applied(request, call, [{ name: 'Ķekava', title: 'Schools of two towns', asks: '1000.00' }])

  await test.step('the coordinator checks both applications, and one reviewer gets them', async () => {
    for (const name of ['Bauska', 'Ķekava of this test']) {
      await coordinator.goto(`/en/calls/${call}/applications`)
      await main(coordinator).getByRole('link', { name, exact: true }).click()
      await coordinator.getByRole('radio', { name: 'Passed', exact: true }).check()
      await press(coordinator, 'Take it to review')
      await expect(main(coordinator)).toContainText('Passed: Coordinator LPS')
    }
    await coordinator.goto(`/en/calls/${call}/reviewers`)
    await addReviewers(coordinator, [{ person: reviewing, organisation: jelgava, name: 'Reviewer, Jelgava' }])
    await press(coordinator, 'Share out the applications')
    await expect(coordinator.getByRole('status').filter({ hasText: '2 reviews have been given out.' })).toBeVisible()
    await press(coordinator, 'Change the panel')
    await addReviewers(coordinator, [{ person: deciding, organisation: 'Latvian Association of Local and Regional Governments', name: 'Member of the committee' }], 1)
    await expect(main(coordinator)).toContainText('Member of the committee')
  })

  await test.step('the reviewer is too close to one of them: it is gone, and somebody else has it at once', async () => {
    await reviewer.goto('/en/me')
    await reviewer.getByRole('link', { name: 'The first visit of Khashuri to Bauska' }).click()
    await expect(main(reviewer)).toContainText('This call is blind')
    const address = reviewer.url()
    await press(reviewer, 'Declare a conflict of interest')
    await reviewer.getByLabel('What connects you with it').fill('I have helped to write the programme.')
    await press(reviewer, 'Declare it and hand it over')
    await expect(heading(reviewer)).toHaveText('You no longer review this application')
    watch.expectStatus(404)
    await reviewer.goto(address)
    await expect(heading(reviewer)).toHaveText('There is nothing at this address')
    await second.goto('/en/me')
    await expect(second.getByRole('region', { name: 'Reviews asked of me' })).toContainText('1 of 1 left to do')
  })

  await test.step('both reviews are given, each score with its reason', async () => {
    for (const [who, name, points] of [[second, 'The first visit of Khashuri to Bauska', 5], [reviewer, 'Schools of two towns', 3]] as const) {
      await who.goto('/en/me')
      await who.getByRole('link', { name }).click()
      await score(who, 'Relevance', points, 'It is what the call asks for.')
      await score(who, 'Plan', points, 'The days are full.')
      await expect(main(who)).toContainText(`${points * 20} of 100 points`)
      await pressTwice(who, 'Give the review')
      await expect(who.getByRole('heading', { name: 'Your review' })).toBeVisible()
    }
  })

  await test.step('once the call has closed the coordinator proposes, and cannot approve it', async () => {
    await expect(async () => {
      await coordinator.goto(`/en/calls/${call}/committee`)
      await expect(main(coordinator).getByRole('button', { name: /^Propose a decision.*Bauska/ })).toBeVisible({ timeout: 3_000 })
    }).toPass({ timeout: 150_000 })
    const order = main(coordinator).getByRole('region', { name: 'Applications in order' })
    await expect(order.getByRole('heading', { level: 3 })).toHaveText(['Bauska', 'Ķekava of this test'])
    await expect(order.getByRole('listitem').first()).toContainText('With bonuses: 110')
    await coordinator.getByRole('button', { name: /^Propose a decision.*Bauska/ }).click()
    await press(coordinator, 'Propose the award')
    await expect(main(coordinator)).toContainText('You have proposed this. Another person has to approve it.')
    await expect(coordinator.getByRole('button', { name: 'Approve' })).toHaveCount(0)
  })

  await test.step('the second one approves, and the letter is there', async () => {
    await second.goto(`/en/calls/${call}/committee`)
    await pressTwice(second, 'Approve')
    await expect(main(second)).toContainText('€2,000 of €3,000 is left.')
    const [letter] = await Promise.all([second.waitForEvent('download'), second.getByRole('button', { name: /^Letter/ }).click()])
    expect(letter.suggestedFilename()).toMatch(/^GA-\d{6}\.pdf$/)
  })

  await test.step('the town learns of the award and accepts the agreement', async () => {
    await applicant.goto(`/en/grant-applications/${id}`)
    await expect(main(applicant)).toContainText('The grant has been awarded.')
    await applicant.goto('/en/me')
    await applicant.getByRole('region', { name: 'Our grants' }).getByRole('link', { name: 'The first visit of Khashuri to Bauska' }).click()
    await applicant.getByRole('link', { name: 'Read the agreement, and accept or decline it' }).click()
    const [agreement] = await Promise.all([applicant.waitForEvent('download'), press(applicant, 'Download the agreement (PDF)')])
    expect(agreement.suggestedFilename()).toMatch(/^GR-\d{6}\.pdf$/)
    await doOnceAsked(applicant, 'Accept the agreement')
  })
  const grant = new URL(applicant.url()).pathname.split('/')[3]!
  const at = (part: string) => `/en/grants/${grant}/${part}`

  await test.step('the money is planned in two instalments, and the first is paid', async () => {
    await coordinator.goto(at('instalments'))
    await press(coordinator, 'Plan the instalments')
    await coordinator.getByLabel('Sum, EUR').fill('600')
    await expect(coordinator.getByRole('status').filter({ hasText: 'Together €600; it has to be €1,000.' })).toBeVisible()
    await press(coordinator, 'Add an instalment')
    await expect(coordinator.getByRole('status').filter({ hasText: 'Together €1,000: that is all of it.' })).toBeVisible()
    await coordinator.getByLabel('Condition').nth(1).fill('The report is accepted')
    await press(coordinator, 'Save the plan')
    await did(coordinator, 'Plan the instalments')
    await applicant.goto(at('instalments'))
    await press(applicant, 'Ask for instalment 1')
    await did(applicant, 'Ask for instalment 1')
    await coordinator.goto('/en/me')
    const waiting = coordinator.getByRole('region', { name: 'Grants that wait for you' }).getByRole('listitem').filter({ has: coordinator.locator(`a[href$="${grant}"]`) })
    await expect(waiting).toContainText('An instalment is asked for: pay it or say why not.')
    await waiting.getByRole('link', { name: 'The first visit of Khashuri to Bauska' }).click()
    await coordinator.getByRole('link', { name: 'Pay instalment 1: €600' }).click()
    await doOnceAsked(coordinator, 'Note that instalment 1 was paid')
    await expect(main(coordinator)).toContainText('2 instalments: €600 of €1,000 are paid.')
  })

  await test.step('of three costs one is refused, and what the grant covers is reckoned anew', async () => {
    await applicant.goto(at('costs'))
    for (const [index, [what, sum]] of ([['Flights', '1600.00'], ['Bus', '200.00'], ['Souvenirs', '80.10']] as const).entries())
      await claim(applicant, index + 1, what, sum)
    await coordinator.goto(at('costs'))
    for (const number of [1, 2]) {
      await press(coordinator, `Accept cost ${number}`)
      await did(coordinator, `Accept cost ${number}`)
    }
    await press(coordinator, 'Refuse cost 3')
    await coordinator.getByLabel('Why does it not count?').fill('Souvenirs are not travel.')
    await press(coordinator, 'Refuse cost 3')
    await did(coordinator, 'Refuse cost 3')
    await expect(main(coordinator)).toContainText('Of €1,800 accepted, the grant covers €900 and the recipient bears €900; the rule is at least 50 %.')
    await expectGoodAndReturn(coordinator)
  })

  await test.step('the town reports', async () => {
    await applicant.goto(at('costs'))
    await expect(main(applicant)).toContainText('Reason: Souvenirs are not travel.')
    await applicant.goto(at('report'))
    await expectGoodAndReturn(applicant)
    await applicant.getByLabel('What was done').fill('Five guests came for five days and met our officers.')
    await press(applicant, 'Add a result')
    await applicant.getByLabel('Result 1').fill('Both towns have agreed to work together on youth.')
    await applicant.getByLabel('People reached').fill('140')
    await applicant.getByLabel('Title of the story').fill('Bread from two countries')
    await applicant.getByLabel(/^The story/).fill('In the youth centre everybody baked what they bake at home.')
    await doOnceAsked(applicant, 'Hand in the report')
  })

  await test.step('the coordinator is told what is in the way, pays the rest and closes', async () => {
    await coordinator.goto(at('end'))
    await expect(main(coordinator)).toContainText('€300 are still to be paid.')
    await coordinator.goto(at('instalments'))
    await doOnceAsked(coordinator, 'Note that instalment 2 was paid')
    await expect(main(coordinator)).toContainText('2 instalments: €900 of €1,000 are paid.')
    await coordinator.goto(at('end'))
    await expectGoodAndReturn(coordinator)
    await doOnceAsked(coordinator, 'Close the grant')
  })

  await test.step('everybody reads who got how much for what, and what came of it', async () => {
    const visitor = await other()
    await visitor.goto(`/en/grants?call=${call}`)
    await expect(main(visitor)).toContainText('2 applications asked for €2,000; €1,000 are awarded and €900 paid.')
    await expect(main(visitor)).toContainText('Bauska, Latvia')
    await expectGoodAndReturn(visitor)
    await visitor.getByRole('link', { name: 'By country' }).click()
    await expect(main(visitor)).toContainText('Most was awarded: Latvia – €1,000.')
    await visitor.getByRole('link', { name: 'List', exact: true }).click()
    await visitor.getByRole('link', { name: 'The first visit of Khashuri to Bauska' }).click()
    await expect(main(visitor)).toContainText('Both towns have agreed to work together on youth.')
    await expect(main(visitor)).toContainText('140 people reached')
    await expect(main(visitor)).toContainText('Bread from two countries')
    await expect(main(visitor)).not.toContainText('What is next')
    await expectGoodAndReturn(visitor)
    await visitor.goto(`/en/grants/figures?call=${call}`)
    await expectGoodAndReturn(visitor)
  })
})
