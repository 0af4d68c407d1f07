import { expectGoodInEveryLanguage, settled } from './support/axe'
import type { Content } from './support/content'
import { logIn } from './support/login'
import { expect, type Page, test } from './support/test'

const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const said = (page: Page) => page.getByRole('main').getByRole('status').first()
const counts = (page: Page) => page.getByRole('main').locator('dl dd')
const headings = 'Partner 1,Country 1,Partner 2,Country 2,Since'

async function send(page: Page, name: string, rows: string[]) {
  await page.getByLabel('Sheet in XLSX or CSV').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from([headings, ...rows].join('\n')) })
  await page.getByRole('button', { name: 'Check the file' }).click()
  await expect(page).toHaveURL(/\/en\/partnerships\/imports\//)
  await expect(heading(page)).toHaveText(`Checked: ${name}`)
}

/** Every two members of the association, none of whom are partners yet. */
async function pairsOfMembers(content: Content) {
  const { items } = await content.read<{ items: { slug: string }[] }>('/organisations?memberOf=latvijas-pasvaldibu-savieniba&limit=200')
  return items.flatMap((one, index) => items.slice(index + 1).map((other) => `${one.slug},,${other.slug},,2003`))
}

test.beforeEach(async ({ page }) => {
  await page.goto('/en/partnerships/import')
  await expect(heading(page)).toHaveText('Please log in to go on')
  await logIn(page, 'association')
  await expect(heading(page)).toHaveText('Import partnerships')
})

test('an officer of an association brings in a sheet, and a second time nothing changes', async ({ page, watch }) => {
  watch.expectStatus(422)
  await page.getByRole('button', { name: 'Check the file' }).click()
  await expect(page.getByText('Choose a file first.')).toBeVisible()
  await page.getByLabel('Sheet in XLSX or CSV').setInputFiles({ name: 'wrong.csv', mimeType: 'text/csv', buffer: Buffer.from('Partner 1,Partner 2,Colour\na,b,red') })
  await page.getByRole('button', { name: 'Check the file' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'cannot be read' })).toContainText('Row 1: There is no meaning for the column Colour.')

  const rows = ['KULDIGA,LV,Náchod,CZ,<=2003', 'Saldus,LV,Nachof,CZ,2010', 'Talsu novads,LV,Nachod,CZ,2010-13']
  await send(page, 'partners.csv', rows)
  await expect(said(page)).toContainText('2 rows have to be corrected. Nothing has been entered.')
  await expect(counts(page)).toHaveText(['2', '1', '0', '0'])
  const wrong = page.getByRole('main').getByRole('listitem').filter({ hasText: /^Row \d/ })
  await expect(wrong).toHaveCount(2)
  await expect(wrong.first()).toContainText('Row 3')
  await expect(wrong.first()).toContainText('Partner 2: No organisation is called “Nachof”. Similar names: nachod.')
  await expect(wrong.last()).toContainText('Since: “2010-13” is not a time.')
  await page.getByLabel('Show').selectOption({ label: 'New' })
  await expect(wrong).toHaveText([/Row 2.*Kuldīga Municipality – Náchod.*New/])
  await expectGoodInEveryLanguage(page)

  const corrected = rows.map((row) => row.replace('Nachof', 'Nachod').replace('2010-13', '2010-12'))
  await page.goto('/en/partnerships/import')
  await send(page, 'corrected.csv', corrected)
  const address = page.url()
  await page.getByRole('button', { name: 'Enter 3 new' }).click()
  await expect(said(page)).toHaveText('All rows are in the register.')
  await expect(counts(page)).toHaveText(['0', '3', '0', '0'])
  await page.goto('/en/projects')
  await page.goto(address)
  await expect(heading(page)).toHaveText('Entered: corrected.csv')

  await page.goto('/en/partnerships/import')
  await send(page, 'again.csv', corrected)
  await expect(said(page)).toHaveText('Everything in this file is in the register already. There is nothing to enter.')
  await expect(counts(page)).toHaveText(['0', '0', '0', '3'])
  await expect(page.getByRole('button', { name: /^Enter/ })).toHaveCount(0)
})

test('hundreds of rows: looked through, entered, cancelled on the way, and none is in the register', async ({ page, content }) => {
  const rows = await pairsOfMembers(content)
  await send(page, 'hundreds.csv', rows)
  await expect(counts(page)).toHaveText(['0', String(rows.length), '0', '0'])
  await page.getByRole('button', { name: `Enter ${rows.length} new` }).click()
  await expect(page.getByRole('progressbar')).toBeVisible()
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect(heading(page)).toHaveText('Cancelled: hundreds.csv')
  await expect(said(page)).toHaveText('Nothing of this file was entered.')

  await page.goto('/en/partnerships/import')
  await send(page, 'hundreds.csv', rows)
  await expect(counts(page)).toHaveText(['0', String(rows.length), '0', '0'])
})

test('the page to send a sheet from, and its sheets', async ({ page }) => {
  for (const name of ['Empty sheet (XLSX)', 'Our partnerships as they are now (XLSX)']) {
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name }).click()
    expect((await download).suggestedFilename()).toBe('partnerships.xlsx')
  }
  await settled(page)
  await expectGoodInEveryLanguage(page)
})

test('an import is nobody else’s', async ({ other, watch }) => {
  const page = await other()
  await page.goto('/en/partnerships/import')
  await logIn(page, 'administrator')
  await expect(heading(page)).toHaveText('Import partnerships')
  watch.expectStatus(404)
  await page.goto('/en/partnerships/imports/0199d1a4-6c1e-7b52-9c0d-3f2a1b4c5d6e')
  await expect(heading(page)).toHaveText('There is nothing at this address')
})
