import { readFile } from 'node:fs/promises'
import { logIn } from './support/login'
import { expect, test } from './support/test'
import { Writing } from './support/writing'

test('from the list by its filters to the map, the network and the page of one', async ({ page }) => {
  const main = page.getByRole('main')
  const rows = main.getByRole('listitem').filter({ has: page.getByRole('heading') })
  const view = (name: string) => page.getByRole('navigation', { name: 'How to show them' }).getByRole('link', { name })
  await page.goto('/en')
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Partnerships' }).click()
  await page.getByLabel('Country of a partner').selectOption({ label: 'Sweden' })
  await expect(page).toHaveURL(/country=SE/)
  await expect(main.getByRole('status').filter({ hasText: 'partnership' })).toHaveText('1 partnership')
  await expect(rows).toContainText(['At least 22 years'], { ignoreCase: true })
  await expect(rows.first()).toContainText('Since 2003 or earlier')

  await page.getByLabel('Country of a partner').selectOption({ label: 'All countries' })
  await page.getByRole('combobox', { name: 'Partner', exact: true }).pressSequentially('hašur')
  await page.getByRole('option', { name: /^Khashuri/ }).click()
  await expect(page).toHaveURL(/organisation=khashuri/)
  await expect(rows).toHaveCount(1)
  await page.getByRole('button', { name: 'Remove the filter' }).click()
  await expect(page).not.toHaveURL(/organisation=/)

  await view('Map').click()
  await expect(view('Map')).toHaveAttribute('aria-current', 'page')
  await expect(main.getByRole('status').filter({ hasText: 'between partners' })).toHaveText(/^\d+ links between partners: \d+ organisations in \d+ countries\./)
  const map = page.getByRole('group', { name: 'Map of Europe with arches between partners' })
  await map.getByRole('link', { name: /^Hedemora/ }).locator('circle').last().click()
  await expect(page).toHaveURL(/organisation=hedemora/)
  await expect(main.getByRole('status').filter({ hasText: 'between partners' })).toContainText('1 link between partners')
  await page.getByRole('button', { name: 'As a table' }).click()
  await expect(main.getByRole('row').filter({ hasText: 'Hedemora' })).toContainText('Bauska')

  await view('Network').click()
  await expect(main.getByRole('heading', { name: 'The network of partners' })).toBeVisible()
  await expect(main.getByRole('heading', { name: 'Sweden' })).toBeVisible()
  await page.goBack()
  await expect(map).toBeVisible()
  await view('List').click()
  await rows.first().getByRole('link', { name: /Hedemora/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bauska Municipality – Hedemora Municipality')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await expect(main).toContainText('Since 2003 or earlier · at least 22 years')
  await page.getByRole('banner').getByRole('link', { name: 'Latviešu' }).click()
  await expect(main).toContainText('Kopš 2003. gada vai agrāk · vismaz 22 gadi')
  await page.getByRole('banner').getByRole('link', { name: 'Українська' }).click()
  await expect(main).toContainText('З 2003 року або раніше · щонайменше 22 роки')
})

test('an organisation’s page tells with whom it cooperates, and for how long', async ({ page }) => {
  await page.goto('/en/organisations/bauskas-novads')
  const own = page.getByRole('region', { name: 'Partnerships' })
  await expect(own.getByRole('status').filter({ hasText: 'partnerships' })).toHaveText(/^\d+ partnerships$/)
  const row = own.getByRole('listitem').filter({ hasText: 'Hedemora' })
  await expect(row).toContainText(/at least 22 years/i)
  await expect(row).not.toContainText('Bauska')
  await own.getByRole('link', { name: 'On the map' }).click()
  await expect(page).toHaveURL(/organisation=bauskas-novads&view=map/)
})

test('what is on the screen can be downloaded', async ({ page }) => {
  await page.goto('/en/partnerships?country=SE')
  const arriving = page.waitForEvent('download')
  await page.getByRole('group', { name: 'Download this list' }).getByRole('button', { name: 'CSV' }).click()
  const file = await arriving
  expect(file.suggestedFilename()).toBe('partnerships.csv')
  const lines = (await readFile(await file.path(), 'utf8')).trim().split('\n')
  expect(lines).toHaveLength(2)
  expect(lines[1]).toContain('Hedemora')
  await expect(page.getByRole('status').filter({ hasText: 'partnerships.csv' })).toHaveText('partnerships.csv has been downloaded.')
})

test('where nothing fits, the way out is a button', async ({ page }) => {
  for (const view of ['', '&view=map', '&view=network']) {
    await page.goto(`/en/partnerships?q=xyzzyqwv${view}`)
    await expect(page.getByRole('main')).toContainText('No partnership fits these filters.')
    await page.getByRole('link', { name: 'Clear all filters' }).click()
    await expect(page.getByRole('main').getByRole('link', { name: /Hedemora/ }).first()).toBeVisible()
  }
})

test('an officer registers a partnership, lets it rest and resumes it with reasons, and writes its story', async ({ page, watch, other }) => {
  const heading = page.getByRole('heading', { level: 1 })
  const main = page.getByRole('main')
  const writing = new Writing(page)
  await page.goto('/en/partnerships')
  await logIn(page, 'municipality')

  await test.step('registers it', async () => {
    await main.getByRole('link', { name: 'Register a partnership' }).click()
    await expect(heading).toHaveText('Register a partnership')
    watch.expectStatus(400, 422)
    await page.getByRole('button', { name: 'Register', exact: true }).click()
    await expect(page.getByRole('alert')).toBeFocused()
    await page.getByRole('button', { name: 'Add a partner' }).click()
    await page.getByRole('combobox', { name: 'Organisation' }).pressSequentially('hedemora')
    await page.getByRole('option', { name: /^Hedemora/ }).click()
    await page.getByLabel('How exactly is it known?').first().selectOption({ label: 'To the year' })
    await page.getByLabel('When', { exact: true }).fill('2011')
    await page.getByLabel('Or earlier').check()
    await page.getByRole('button', { name: 'Register', exact: true }).click()
    await expect(heading).toHaveText(/^Kuldīga .* – Hedemora Municipality$/)
  })

  await test.step('writes its story', async () => {
    await writing.goTo('About the partnership')
    await writing.text('How it began and what came of it').fill('Two choirs met on a bridge.')
    await writing.save()
    await page.getByRole('navigation', { name: 'You are here' }).getByRole('link', { name: /Hedemora/ }).click()
    await expect(main).toContainText('Two choirs met on a bridge.')
    await expect(main).toContainText('Since 2011 or earlier')
  })

  await test.step('lets it rest: not without a reason', async () => {
    await main.getByRole('link', { name: 'Let it rest' }).click()
    await expect(heading).toHaveText('Why does the partnership rest?')
    await page.getByRole('button', { name: 'Let it rest' }).click()
    await expect(page.getByRole('alert')).toBeFocused()
    await writing.text('Reason').fill('The choirs have no conductor.')
    await page.getByRole('button', { name: 'Let it rest' }).click()
    await expect(heading).toHaveText(/Hedemora Municipality$/)
    await expect(page.getByRole('complementary')).toContainText('Resting')
    await expect(main.locator('#states').getByRole('listitem').first()).toContainText('The choirs have no conductor.')
    await expect(main.locator('#states').getByRole('listitem').first()).toContainText(/Said by Kuldīga/)
  })

  await test.step('resumes it', async () => {
    await main.getByRole('link', { name: 'Resume it' }).click()
    await writing.text('Reason').fill('A new conductor has come.')
    await page.getByRole('button', { name: 'Resume it' }).click()
    await expect(page.getByRole('complementary')).toContainText('Active')
    await expect(main.locator('#states').getByRole('listitem')).toContainText(['A new conductor', 'no conductor', ''])
  })

  await test.step('the history has every step', async () => {
    await main.getByRole('link', { name: 'History of changes' }).click()
    for (const words of ['Partnership registered', 'Partnership rests', 'Partnership resumed'])
      await expect(main.getByRole('heading', { name: words })).toBeVisible()
    await page.goBack()
  })

  await test.step('a visitor reads it, and is offered nothing else', async () => {
    const visitor = await other()
    await visitor.goto(page.url())
    await expect(visitor.getByRole('main')).toContainText('A new conductor has come.')
    await expect(visitor.getByRole('main').getByRole('link', { name: 'Let it rest' })).toHaveCount(0)
  })
})

test('the officer of another municipality is not offered to write it, and is told so', async ({ page, content }) => {
  const { items } = await content.read<{ items: { id: string }[] }>('/partnerships?organisation=hedemora')
  await page.goto('/en/partnerships')
  await logIn(page, 'municipality')
  await page.goto(`/en/partnerships/${items[0]!.id}`)
  await expect(page.getByRole('banner').getByRole('link', { name: 'My page' })).toBeVisible()
  await expect(page.getByRole('main').getByRole('link', { name: 'Edit' })).toHaveCount(0)
  await page.goto(`/en/partnerships/${items[0]!.id}/rest`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your role does not allow this')
})

test('the map by keyboard: its dots take the focus in turn, and Enter narrows it', async ({ page }) => {
  await page.goto('/en/partnerships?view=map')
  const dot = page.getByRole('group', { name: /^Map of Europe/ }).getByRole('link', { name: /^Khashuri/ })
  await page.getByRole('button', { name: 'As a table' }).focus()
  for (let pressed = 0; pressed < 10 && !(await dot.evaluate((element) => element === document.activeElement)); pressed++) await page.keyboard.press('Tab')
  await expect(dot).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/organisation=khashuri/)
})
