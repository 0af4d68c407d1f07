import { randomUUID } from 'node:crypto'
import { type APIRequestContext, expect, type Page } from '@playwright/test'
import { tokenFor } from './answering'
import type { Content } from './content'
import { api } from './stack'

type Json = Record<string, unknown>

const eur = (amount: string) => ({ amount, currency: 'EUR' })
const english = (text: string) => ({ en: { text } })

/** One of a list of things that are written, such as "Costs, 1". */
export const row = (page: Page, list: string, number: number) => page.getByRole('listitem', { name: `${list}, ${number}`, exact: true })

/** What the calculator says now. */
export const rule = (page: Page, text: string) => page.getByRole('region', { name: 'How it adds up' }).getByRole('listitem').filter({ hasText: text })

/** A competition of 3,000 euros, blind and by two reviewers, which two organisations lead; open for this many seconds. */
export async function grantCall(content: Content, seconds: number) {
  const participants = ['latvijas-pasvaldibu-savieniba', 'cemr'].map((organisation) => ({ organisation, role: 'LEAD' }))
  const project = await content.draftProject({ participants })
  await content.publish('projects', project)
  const call = await content.draftCall(project.key, {
    kind: 'GRANT',
    title: { en: `Mini-grants ${randomUUID().slice(0, 8)}` },
    closesAt: new Date(Date.now() + seconds * 1000).toISOString(),
    languages: ['en'],
    criteria: [{ kind: 'ORGANISATION_TYPE', types: ['MUNICIPALITY'] }],
    grant: {
      mode: 'COMPETITIVE',
      budget: eur('3000.00'),
      smallest: eur('500.00'),
      largest: eur('2000.00'),
      ownShare: '50.00',
      bonuses: [{ code: 'youth', name: english('Young people'), points: 5, countries: [] }],
      costCategories: [{ code: 'travel', name: english('Travel') }],
      sections: [{ code: 'purpose', question: english('What do you want to change?'), atMost: 2000, required: true }],
      reviewCriteria: [
        { code: 'relevance', name: english('Relevance'), guidance: english('Whom it helps, and how much.'), weight: 60, minimum: 2 },
        { code: 'plan', name: english('Plan'), weight: 40 },
      ],
      minimumPoints: 50,
      reviewers: 2,
      blind: true,
      decisionBy: '2041-07-15',
      startsFrom: '2041-08-01',
      endsBy: '2041-12-31',
      reportBy: '2042-01-31',
    },
  })
  await content.publish('calls', call)
  return call.key
}

type Applicant = { name: string; title: string; asks: string; partner?: Json }

/**
 * Municipalities of a test's own that apply, each with the title and the sum it asks for; written by a system that acts for
 * them. Their names say whose they are: nobody else who means a real one may come upon two of that name.
 */
export async function applied(request: APIRequestContext, call: string, applicants: Applicant[]) {
  const mark = randomUUID().slice(0, 8)
  const all = applicants.map((one, index) => ({ ...one, slug: `e2e-${mark}-applicant-${index + 1}` }))
  const token = await tokenFor(request, `e2e-${mark}`, all.map(({ slug }) => slug))
  const ask = async (method: string, path: string, data?: Json, version?: string) => {
    const headers = { Authorization: `Bearer ${token}`, 'Idempotency-Key': randomUUID(), ...(version && { 'If-Match': version }) }
    const answer = await request.fetch(`${api}/api/v1${path}`, { method, data, headers })
    expect(answer.ok(), `${answer.status()} for ${method} ${path}: ${await answer.text()}`).toBe(true)
    return { data: (await answer.json()) as Json, version: answer.headers().etag! }
  }
  const done: { id: string; slug: string }[] = []
  for (const { name, title, asks, partner, slug } of all) {
    await ask('POST', '/organisations', { slug, type: 'MUNICIPALITY', name: english(`${name} of this test`), country: 'LV', capital: false })
    const begun = await ask('POST', '/grant-applications', { call, applicant: slug })
    const path = `/grant-applications/${begun.data.id as string}`
    const written = await ask('PUT', path, answersThatAsk(title, asks, partner), begun.version)
    await ask('POST', `${path}/submit`, undefined, written.version)
    done.push({ id: begun.data.id as string, slug })
  }
  return done
}

/** Half of the costs is asked for, half is borne. */
function answersThatAsk(title: string, asks: string, partner: Json = { name: 'Kutaisi City Hall', country: 'GE' }) {
  return {
    title,
    language: 'en',
    themes: ['education'],
    sections: [{ section: 'purpose', text: 'Our youth council wants to learn how theirs works, and to begin one thing together.' }],
    partners: [partner],
    budget: [{ category: 'travel', text: 'Train tickets', quantity: '2', unitPrice: eur(asks) }],
    requested: eur(asks),
    own: { money: eur(asks) },
    plan: {
      kind: 'DELEGATION_VISIT',
      title: 'A delegation from Kutaisi',
      startsOn: '2041-09-12',
      endsOn: '2041-09-15',
      place: 'Bauska',
      delegation: [{ function: 'Youth worker', from: 'Kutaisi City Hall', number: 2 }],
      programme: [{ day: '2041-09-12', text: 'Visit of the youth centre' }],
    },
    contact: { function: 'International relations officer' },
  }
}
