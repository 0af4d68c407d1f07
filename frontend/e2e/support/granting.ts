import { randomUUID } from 'node:crypto'
import { expect, type Page } from '@playwright/test'
import type { Content } from './content'
import { bearerOf } from './login'

type Json = Record<string, unknown>

const eur = (amount: string) => ({ amount, currency: 'EUR' })
const named = (text: string) => ({ en: { text, state: 'SOURCE' } })
const applicant = 'kuldigas-novads'

export const firstCome = {
  mode: 'FIRST_COME',
  budget: eur('20000.00'),
  smallest: eur('500.00'),
  largest: eur('2000.00'),
  ownShare: '50.00',
  inKindShare: '20.00',
  costCategories: [{ code: 'travel', name: named('Travel') }, { code: 'catering', name: named('Catering') }],
  sections: [{ code: 'purpose', question: named('What for?'), atMost: 2000, required: true }],
  decisionBy: '2041-07-31',
  startsFrom: '2041-08-01',
  endsBy: '2041-12-31',
  reportBy: '2042-01-31',
}

const answers = (title: string) => ({
  title,
  language: 'en',
  themes: ['education'],
  sections: [{ section: 'purpose', text: 'To learn from each other' }],
  partners: [{ name: 'Kutaisi City Hall', country: 'GE' }],
  budget: [{ category: 'travel', text: 'Tickets', quantity: '4', unitPrice: eur('500.00') }],
  requested: eur('1000.00'),
  own: { money: eur('1000.00'), inKind: eur('0.00') },
  contact: { function: 'Officer' },
})

/** Asks the API in somebody's name. */
export const asking =
  (content: Content) =>
  (method: string, path: string, who: Record<string, string>, data?: Json, version?: string) =>
    content.send(method, path, data, { 'Idempotency-Key': randomUUID(), ...who, ...(version && { 'If-Match': version }) })

/** A grant of 1,000 EUR to the municipality of the demo: proposed by one coordinator, approved by another. */
export async function awarded(content: Content, municipality: Page, coordinator: Page, second: Page) {
  const title = `Youth councils ${randomUUID().slice(0, 8)}`
  const call = await content.openCall({ kind: 'GRANT', criteria: [{ kind: 'COUNTRY', countries: ['LV'] }], languages: ['en'], grant: firstCome })
  const ask = asking(content)
  const own = await bearerOf(municipality)
  const lead = await bearerOf(coordinator)
  const other = await bearerOf(second)
  const begun = await ask('POST', '/grant-applications', own, { call, applicant })
  const path = `/grant-applications/${begun.data.id as string}`
  const written = await ask('PUT', path, own, answers(title), begun.version)
  const submitted = await ask('POST', `${path}/submit`, own, undefined, written.version)
  await ask('POST', `${path}/check`, lead, { findings: [{ criterion: 0, passed: true }] }, submitted.version)
  const decision = await ask('POST', `${path}/decisions`, other, { kind: 'AWARD', conditions: ['The programme names the hosts.'] })
  await ask('POST', `${path}/decisions/${decision.data.number as number}/approve`, lead, undefined, decision.version)
  const { items } = await content.read<{ items: { id: string }[] }>(`/grants?call=${call}`)
  expect(items).toHaveLength(1)
  return { id: items[0]!.id, title, call }
}

/** A picture of one point, for whoever asks for a receipt. */
export const receipt = (name: string) => ({
  name,
  mimeType: 'image/png',
  buffer: Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64'),
})

export const press = (page: Page, name: string) => page.getByRole('main').getByRole('button', { name, exact: true }).click()
export const did = (page: Page, step: string) => expect(page.getByRole('status').filter({ hasText: `Done: ${step}.` })).toBeVisible()

/** A step that asks once more, or for something that is filled in already. */
export async function pressTwice(page: Page, step: string) {
  await press(page, step)
  await press(page, step)
}

export async function doOnceAsked(page: Page, step: string) {
  await pressTwice(page, step)
  await did(page, step)
}

/** A cost as its recipient claims it; what else its form asks for is filled in by `more`. */
export async function claim(page: Page, number: number, what: string, sum: string, more?: () => Promise<void>) {
  await press(page, 'Claim a cost')
  await page.getByLabel('Kind of costs').selectOption('Travel')
  await page.getByLabel('What was bought').fill(what)
  await page.getByLabel('Day of the receipt').fill('2026-01-20')
  await page.getByLabel('Sum on the receipt').fill(sum)
  await more?.()
  await expect(page.getByText('at most 20 MB each')).toBeVisible()
  await page.getByLabel('Receipt', { exact: true }).setInputFiles(receipt(`receipt-${number}.png`))
  await expect(page.getByRole('link', { name: `receipt-${number}.png` })).toBeVisible()
  await press(page, 'Claim a cost')
  await expect(page.getByRole('heading', { name: `${number}. ${what}` })).toBeVisible()
}
