import { expectGoodInEveryLanguage, settled } from './support/axe'
import { awarded } from './support/granting'
import { logIn, newPerson } from './support/login'
import { expect, type Page, test } from './support/test'

test.use({ reducedMotion: 'reduce' })
// Two people walk through many pages, each of them in three languages and two widths.
test.setTimeout(420_000)

test('the pages of an application that was granted, for those who decided and for those who got it', async ({ page, other, content, request }) => {
  const recipient = page
  await recipient.goto('/en/')
  await logIn(recipient, 'municipality')
  const grantor = await other()
  await grantor.goto('/en/')
  await logIn(grantor, 'coordinator')
  const second = await other()
  await second.goto('/en/')
  await logIn(second, await newPerson(request, 'coordinator', ['latvijas-pasvaldibu-savieniba']))
  const { id, title, call } = await awarded(content, recipient, grantor, second)

  async function good(of: Page, path: string) {
    await of.goto(`/en${path}`)
    await settled(of)
    await expectGoodInEveryLanguage(of)
    await of.goto(`/en${path}`)
    await settled(of)
  }

  await test.step('the recipient goes from the grant to its story by keyboard alone', async () => {
    await recipient.goto(`/en/grants/${id}`)
    await recipient.getByRole('link', { name: 'Its story' }).focus()
    await recipient.keyboard.press('Enter')
    await expect(recipient.getByRole('heading', { level: 1 })).toHaveText('The story of the application')
  })
  const application = new URL(recipient.url()).pathname.replace(/^\/en|\/history$/g, '')

  await test.step('and reads in it what was done, not who judged', async () => {
    const steps = recipient.getByRole('main').getByRole('heading', { level: 3 })
    await expect(steps).toHaveText(['Grant awarded', 'Application approved', 'Taken to review', 'Application handed in', 'Application changed', 'Draft begun'])
    await expect(recipient.getByRole('listitem').filter({ hasText: 'Taken to review' })).toContainText('On version 1')
    await expect(recipient.getByRole('listitem').filter({ hasText: 'Application changed' })).toContainText('Budget')
    await expectGoodInEveryLanguage(recipient)
  })

  await test.step('the letter is on the page of the application', async () => {
    await good(recipient, application)
    const letter = recipient.waitForEvent('download')
    await recipient.getByRole('button', { name: 'The letter with the decision (PDF)' }).click()
    expect((await letter).suggestedFilename()).toMatch(/^GA-\d+-approved\.pdf$/)
    await recipient.getByRole('link', { name: 'To the grant' }).click()
    await expect(recipient.getByRole('link', { name: title })).toBeVisible()
  })

  await test.step('the other parts of the grant', async () => {
    for (const part of ['', '/agreement', '/instalments']) await good(recipient, `/grants/${id}${part}`)
  })

  await test.step('those who lead the call read who proposed and who approved', async () => {
    await good(grantor, `/calls/${call}/applications`)
    await good(grantor, `/calls/${call}${application.replace('grant-', '')}`)
    await grantor.getByRole('link', { name: 'The story of the application' }).click()
    const main = grantor.getByRole('main')
    await expect(main.getByRole('listitem').filter({ hasText: 'Award proposed' })).toContainText('Officer Municipality')
    await expect(main.getByRole('listitem').filter({ hasText: 'Proposal approved by a second person' })).toContainText('Coordinator LPS')
    await expect(main.getByRole('listitem').filter({ hasText: 'Application changed' })).not.toContainText('Budget')
    await expectGoodInEveryLanguage(grantor)
    await good(grantor, `/calls/${call}/committee`)
  })

  await test.step('nobody else does', async () => {
    const stranger = await other()
    await stranger.goto(`/en${application}/history`)
    await expect(stranger.getByRole('main').getByRole('button', { name: 'Log in' })).toBeVisible()
  })
})
