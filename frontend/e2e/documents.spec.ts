import { readFile } from 'node:fs/promises'
import { expectGood } from './support/axe'
import { logIn } from './support/login'
import { expect, type Page, test } from './support/test'
import { Writing } from './support/writing'

const pdf = (bytes: number) => Buffer.concat([Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\n'), Buffer.alloc(bytes, ' '), Buffer.from('\n%%EOF\n')])
const letter = pdf(48_000)
const program = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(2_000, 1)])

/** What a person does who drags files from a folder onto the page. */
async function drop(page: Page, files: { name: string; buffer: Buffer }[]) {
  const carried = await page.evaluateHandle((given) => {
    const transfer = new DataTransfer()
    for (const { name, bytes } of given) transfer.items.add(new File([Uint8Array.from(atob(bytes), (sign) => sign.charCodeAt(0))], name))
    return transfer
  }, files.map(({ name, buffer }) => ({ name, bytes: buffer.toString('base64') })))
  await page.getByText('Send files', { exact: true }).dispatchEvent('drop', { dataTransfer: carried })
}

/** Clicks what downloads, and reads what came. */
async function downloaded(page: Page, link: string) {
  const coming = page.waitForEvent('download')
  await page.getByRole('main').getByRole('link', { name: link }).click()
  const file = await coming
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) }
}

test('files of a project, from the drop to the visitor who downloads one', async ({ page, other, content, watch }) => {
  const project = await content.draftProject()
  const writing = new Writing(page)
  const uploads = page.getByRole('main').getByRole('listitem')
  const row = (number: number) => page.getByRole('listitem', { name: `Documents and links, ${number}`, exact: true })
  await page.goto(`/en/projects/${project.key}/edit/documents`)
  await logIn(page, 'coordinator')

  await test.step('drops a letter and a program that calls itself a letter', async () => {
    watch.expectStatus(422)
    await drop(page, [{ name: 'Vēstule „Tilti”.pdf', buffer: letter }, { name: 'invoice.pdf', buffer: program }])
    await expect(uploads.filter({ hasText: 'invoice.pdf' })).toContainText('This is a file of another type.')
    await expect(writing.text('Title').first()).toHaveValue('Vēstule „Tilti”')
    await expect(row(1).getByRole('link', { name: 'Vēstule „Tilti”.pdf' })).toBeVisible()
    await expectGood(page)
    await page.getByRole('button', { name: /^Put aside.*invoice.pdf/ }).click()
    await expect(uploads.filter({ hasText: 'invoice.pdf' })).toHaveCount(0)
  })

  await test.step('stops a long one on a slow line, by keyboard', async () => {
    const line = await page.context().newCDPSession(page)
    await line.send('Network.emulateNetworkConditions', { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: 200_000 })
    await page.getByLabel('Send files').setInputFiles({ name: 'film.pdf', mimeType: 'application/pdf', buffer: pdf(15_000_000) })
    const progress = page.getByRole('progressbar', { name: 'How much of film.pdf is sent' })
    await expect.poll(() => progress.evaluate((bar: HTMLProgressElement) => bar.value)).toBeGreaterThan(0)
    await page.getByRole('button', { name: /^Cancel.*film.pdf/ }).press('Enter')
    await expect(page.getByRole('status').filter({ hasText: 'film.pdf is not sent.' })).toBeVisible()
    await expect(page.getByLabel('Send files')).toBeFocused()
    await line.send('Network.emulateNetworkConditions', { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: -1 })
    await expect(row(2)).toHaveCount(0)
  })

  await test.step('while it is a draft, only its authors read the letter', async () => {
    await writing.save()
    expect(await downloaded(page, 'Vēstule „Tilti”.pdf')).toEqual({ name: 'Vēstule „Tilti”.pdf', bytes: letter })
    const address = await row(1).getByRole('link', { name: 'Vēstule „Tilti”.pdf' }).getAttribute('href')
    watch.expectStatus(404)
    const visitor = await other()
    const refused = await visitor.goto(address!)
    expect(refused!.status()).toBe(404)
  })

  await test.step('published, everybody downloads it', async () => {
    await writing.goToOverview()
    await writing.publish()
    await expect(page.getByText('Published. Everybody sees it now.')).toBeVisible()
    const visitor = await other()
    await visitor.goto(`/en/projects/${project.key}`)
    expect(await downloaded(visitor, 'Vēstule „Tilti”')).toEqual({ name: 'Vēstule „Tilti”.pdf', bytes: letter })
    await expectGood(visitor)
  })
})
