import { randomUUID } from 'node:crypto'
import { expect, type Page } from '@playwright/test'
import type { Content } from './content'
import { bearerOf } from './login'

type Json = Record<string, unknown>

const eur = (amount: string) => ({ amount, currency: 'EUR' })
const named = (text: string) => ({ en: { text, state: 'SOURCE' } })
const applicant = 'kuldigas-novads'

const terms = {
  mode: 'FIRST_COME',
  budget: eur('20000.00'),
  smallest: eur('500.00'),
  largest: eur('2000.00'),
  ownShare: '50.00',
  inKindShare: '20.00',
  costCategories: [{ code: 'travel', name: named('Travel') }, { code: 'catering', name: named('Catering') }],
  sections: [{ code: 'purpose', question: named('What for?'), atMost: 2000, required: true }],
  decisionBy: '2099-07-31',
  startsFrom: '2099-08-01',
  endsBy: '2099-12-31',
  reportBy: '2100-01-31',
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

/** A grant of 1,000 EUR to the municipality of the demo: proposed by one coordinator, approved by another. */
export async function awarded(content: Content, municipality: Page, coordinator: Page, second: Page) {
  const title = `Youth councils ${randomUUID().slice(0, 8)}`
  const call = await content.openCall({ kind: 'GRANT', criteria: [{ kind: 'COUNTRY', countries: ['LV'] }], languages: ['en'], grant: terms })
  const own = await bearerOf(municipality)
  const lead = await bearerOf(coordinator)
  const other = await bearerOf(second)
  const ask = (method: string, path: string, who: Json, data?: Json, version?: string) =>
    content.send(method, path, data, { 'Idempotency-Key': randomUUID(), ...(who as Record<string, string>), ...(version && { 'If-Match': version }) })

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
