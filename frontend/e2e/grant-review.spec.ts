import { randomUUID } from 'node:crypto'
import { applied, grantCall } from './support/applying'
import { expectGoodInEveryLanguage, settled } from './support/axe'
import { logIn, newOfficer } from './support/login'
import { addReviewers, criterion, score } from './support/reviewing'
import { expect, type Page, test } from './support/test'

// Five people go through many pages, some of them in three languages and two widths.
test.setTimeout(420_000)

test('applications are checked, reviewed blindly, and decided by two people', async ({ page, other, content, request, watch }) => {
  const mark = randomUUID().slice(0, 8)
  const towns = [`Stryi-${mark}`, `Rohatyn-${mark}`]
  const [fair, near] = await Promise.all(towns.map(async (en) => newOfficer(request, [await content.town({ en }, 60_000)])))
  const slug = await grantCall(content, 60)
  await applied(request, slug, [
    { name: 'Bauska', title: 'Youth councils', asks: '2000.00' },
    { name: 'Preiļi', title: 'Rivers and towns', asks: '1500.00' },
  ])
  const heading = (of: Page) => of.getByRole('heading', { level: 1 })
  const main = page.getByRole('main')

  await test.step('those who lead the call see where it stands', async () => {
    await page.goto(`/en/calls/${slug}`)
    await logIn(page, 'coordinator')
    await main.getByRole('link', { name: 'Applications' }).click()
    await expect(page.getByRole('navigation', { name: 'Applications by state' })).toContainText('2 Handed in')
    await expect(main).toContainText('€2,000')
  })

  await test.step('and check each: criterion by criterion, before anybody reviews it', async () => {
    for (const name of ['Bauska of this test', 'Preiļi of this test']) {
      await page.goto(`/en/calls/${slug}/applications`)
      await main.getByRole('link', { name }).click()
      const pass = page.getByRole('button', { name: 'Take it to review' })
      await pass.click()
      await expect(page.getByRole('alert').filter({ hasText: 'There is a problem' })).toBeFocused()
      await page.getByRole('radio', { name: 'Not passed' }).check()
      await expect(page.getByLabel('Why it is refused')).toBeVisible()
      await page.getByRole('radio', { name: 'Passed', exact: true }).check()
      await page.getByLabel('Note').fill('Found in the register.')
      await pass.click()
      await expect(main).toContainText('Passed: Coordinator LPS')
      await expect(main).toContainText('Found in the register.')
    }
  })

  await test.step('they name the reviewers and share the applications out', async () => {
    await page.goto(`/en/calls/${slug}/reviewers`)
    await addReviewers(page, [
      { person: fair!, organisation: towns[0]!, name: 'Reviewer, Stryi' },
      { person: near!, organisation: towns[1]!, name: 'Reviewer, Rohatyn' },
    ])
    await page.getByRole('button', { name: 'Share out the applications' }).click()
    await expect(page.getByRole('status').filter({ hasText: '4 reviews have been given out.' })).toBeVisible()
    await expect(main).toContainText('Each reviewer has 2 applications.')
    await expectGoodInEveryLanguage(page)
  })

  await test.step('a reviewer finds them, does not see who applies, and gives a review', async () => {
    const reviewer = await other()
    await reviewer.goto('/en/me')
    await logIn(reviewer, fair!)
    await expect(reviewer.getByRole('region', { name: 'Reviews asked of me' })).toContainText('2 of 2 left to do')
    await reviewer.getByRole('link', { name: 'Youth councils' }).click()
    await expect(heading(reviewer)).toHaveText('Youth councils')
    await expect(reviewer.getByRole('main')).toContainText('This call is blind')
    await expect(reviewer.getByRole('main')).not.toContainText('Bauska of this test')
    await expect(reviewer.getByRole('main')).toContainText('Asked for: €2,000. Own part: €2,000, which is 50 % of all costs.')
    await score(reviewer, 'Relevance', 5, 'Forty young people of both towns take part.')
    await criterion(reviewer, 'Plan').getByRole('radio', { name: '3' }).check()
    await expect(reviewer.getByRole('main')).toContainText('84 of 100 points')
    await criterion(reviewer, 'Plan').getByRole('radio', { name: 'Not applicable' }).check()
    await expect(reviewer.getByRole('main')).toContainText('100 of 100 points')
    await criterion(reviewer, 'Plan').getByRole('radio', { name: '3' }).check()
    await expect(reviewer.locator('#saved-state')).toContainText('Saved at')
    await expect(reviewer.getByRole('main')).toContainText('1 criterion is still open')
    await expectGoodInEveryLanguage(reviewer)
    await reviewer.goto(reviewer.url().replace(/\/(lv|uk)\//, '/en/'))
    await criterion(reviewer, 'Plan').getByLabel('Why').fill('The days are full, and somebody answers for each.')
    await expect(reviewer.getByRole('main')).toContainText('Everything is said')
    await reviewer.getByRole('button', { name: 'Give the review' }).click()
    await reviewer.getByRole('button', { name: 'Give the review' }).click()
    await expect(reviewer.getByRole('heading', { name: 'Your review' })).toBeVisible()
    await expect(reviewer.getByRole('main')).toContainText('Reviews given: 1 of 2.')
    await reviewer.getByLabel('What you want to say').fill('Who looks after the young people on the way?')
    await reviewer.getByRole('button', { name: 'Send' }).click()
    await expect(reviewer.getByRole('list', { name: 'Discussion' })).toContainText('Who looks after')
    await reviewer.goto('/en/me')
    await expect(reviewer.getByRole('region', { name: 'Reviews asked of me' })).toContainText('1 of 2 left to do')
  })

  await test.step('another one is too close, says so, and sees it no longer', async () => {
    const close = await other()
    await close.goto('/en/me')
    await logIn(close, near!)
    await close.getByRole('link', { name: 'Youth councils' }).click()
    await close.getByRole('button', { name: 'Declare a conflict of interest' }).click()
    await expect(close.getByRole('main')).toContainText('What you have scored counts for nothing.')
    await close.getByLabel('What connects you with it').fill('I advised on this application.')
    await close.getByRole('button', { name: 'Declare it and hand it over' }).click()
    await expect(heading(close)).toHaveText('You no longer review this application')
    await close.getByRole('link', { name: 'To my page' }).click()
    await expect(close.getByRole('link', { name: 'Rivers and towns' })).toBeVisible()
    await expect(close.getByRole('link', { name: 'Youth councils' })).toHaveCount(0)
  })

  await test.step('sharing out again says who is missing, and why', async () => {
    await page.goto(`/en/calls/${slug}/reviewers`)
    await page.getByRole('button', { name: 'Share out the applications' }).click()
    await expect(main).toContainText('One application has too few reviewers')
    await expect(main).toContainText('Conflict of interest: Reviewer, Rohatyn.')
  })

  await test.step('once the call has closed, one person proposes', async () => {
    await expect(async () => {
      await page.goto(`/en/calls/${slug}/committee`)
      await settled(page)
      await expect(main).toContainText('How far the budget reaches')
      await expect(main).not.toContainText('The call is still open')
    }).toPass({ timeout: 90_000 })
    await expect(main).toContainText('€3,000 of €3,000 is left.')
    await main.getByRole('button', { name: /^Propose a decision.*Bauska/ }).click()
    await page.getByLabel('Grant, EUR').fill('1800')
    await expect(main.getByRole('status').filter({ hasText: 'After this award €1,200 is left.' })).toBeVisible()
    watch.expectStatus(422)
    await page.getByRole('button', { name: 'Propose the award' }).click()
    await expect(page.getByRole('alert').filter({ hasText: 'Reason' })).toBeFocused()
    await page.getByLabel('Reason').fill('The costs of travel are above what is usual.')
    await page.getByLabel('Conditions').fill('A photograph from each day')
    await page.getByRole('checkbox', { name: 'Young people: 5 points' }).check()
    await page.getByRole('button', { name: 'Propose the award' }).click()
    await expect(main).toContainText('Award €1,800 of €2,000 asked for')
    await expect(main).toContainText('You have proposed this. Another person has to approve it.')
    await expectGoodInEveryLanguage(page)
  })

  await test.step('and another one approves', async () => {
    const second = await other()
    await second.goto(`/en/calls/${slug}/committee`)
    await logIn(second, 'coordinator-cemr')
    await expect(second.getByRole('main')).toContainText('A photograph from each day')
    await second.getByRole('button', { name: 'Approve' }).click()
    await second.getByRole('button', { name: 'Approve' }).click()
    await expect(second.getByRole('main')).toContainText('€1,200 of €3,000 is left.')
    const letter = second.waitForEvent('download')
    await second.getByRole('button', { name: /^Letter/ }).click()
    expect((await letter).suggestedFilename()).toMatch(/^GA-\d+\.pdf$/)
  })
})

test('whoever leads the call and takes part in an application leaves it to others', async ({ page, other, content, request }) => {
  const slug = await grantCall(content, 3600)
  const [application] = await applied(request, slug, [
    { name: 'Valka', title: 'Schools on both banks', asks: '500.00', partner: { organisation: 'latvijas-pasvaldibu-savieniba' } },
  ])
  const path = `/en/calls/${slug}/applications/${application!.id}`

  await page.goto(path)
  await logIn(page, 'coordinator')
  await expect(page.getByRole('main')).toContainText('You do not judge this application')
  await expect(page.getByRole('button', { name: 'Take it to review' })).toHaveCount(0)
  await expectGoodInEveryLanguage(page)
  await page.goto(`/en/calls/${slug}/committee`)
  await expect(page.getByRole('main')).toContainText('Some applications are not shown to you')
  await expect(page.getByRole('main')).toContainText('What they ask for, €500, is set aside first')
  await expectGoodInEveryLanguage(page)

  const impartial = await other()
  await impartial.goto(path)
  await logIn(impartial, 'coordinator-cemr')
  await expect(impartial.getByRole('button', { name: 'Take it to review' })).toBeVisible()
})
