import { randomUUID } from 'node:crypto'
import { type APIRequestContext, expect } from '@playwright/test'
import { api, issuer } from './stack'

type Draft = Record<string, unknown>
export type Written = { key: string; version: string }

const lead = 'latvijas-pasvaldibu-savieniba'

/** What a test needs to be there already: written through the API as the demo's integration, which acts for LPS. */
export class Content {
  private readonly request: APIRequestContext
  private token: Promise<string> | undefined

  constructor(request: APIRequestContext) {
    this.request = request
  }

  /** A draft that has all that publishing asks for. */
  async draftProject(draft: Draft = {}): Promise<Written> {
    const body = {
      title: { en: `Shared water ${randomUUID().slice(0, 8)}` },
      summary: { en: 'Three towns on one river look after it together.' },
      goal: { en: 'The river is clean enough to swim in.' },
      period: { from: '2026-03-01', to: '2027-05-31', precision: 'SEASON' },
      participants: [{ organisation: lead, role: 'LEAD' }],
      ...draft,
    }
    const { data, version } = await this.post('/projects', inLanguages(body))
    return { key: data.slug as string, version }
  }

  async draftActivity(project: string, draft: Draft = {}): Promise<Written> {
    const body = { type: 'SEMINAR', title: { en: 'Rivers and towns' }, ...draft }
    const { data, version } = await this.post(`/projects/${project}/activities`, inLanguages(body))
    return { key: data.id as string, version }
  }

  /** A call of a published project that has all that publishing asks for, open for twelve days. */
  async draftCall(project: string, draft: Draft = {}): Promise<Written> {
    const body = {
      kind: 'PARTNERSHIP',
      title: { en: `Partners for the river ${randomUUID().slice(0, 8)}` },
      summary: { en: 'Towns on rivers are invited to look for a partner.' },
      closesAt: new Date(Date.now() + 12.5 * 86_400_000).toISOString(),
      zone: 'Europe/Riga',
      languages: ['en', 'uk'],
      themes: ['education'],
      criteria: [{ kind: 'COUNTRY', countries: ['LV', 'UA'] }, { kind: 'POPULATION', from: 400, to: 50_000 }, { kind: 'NOT_CAPITAL' }],
      ...draft,
    }
    const { data, version } = await this.post(`/projects/${project}/calls`, inLanguages(body))
    return { key: data.slug as string, version }
  }

  /** A call that is open to everybody who looks. */
  async openCall(draft: Draft = {}): Promise<string> {
    const project = await this.draftProject()
    await this.publish('projects', project)
    const call = await this.draftCall(project.key, draft)
    await this.publish('calls', call)
    return call.key
  }

  /** A municipality in Ukraine; answers its slug. */
  async town(name: Record<string, string>, population: number, more: Draft = {}): Promise<string> {
    const slug = `${name.en!.toLowerCase()}-${randomUUID().slice(0, 8)}`
    const body = { slug, type: 'MUNICIPALITY', name, country: 'UA', population: { count: population, year: 2024 }, location: { latitude: 49.03, longitude: 28.11 }, capital: false, ...more }
    await this.post('/organisations', inLanguages(body))
    return slug
  }

  async publish(kind: 'projects' | 'activities' | 'calls', { key, version }: Written) {
    await this.post(`/${kind}/${key}/publish`, undefined, { 'If-Match': version })
  }

  /** A change made by somebody else meanwhile. */
  async change(project: string, changed: Draft) {
    const path = `/projects/${project}`
    const { data, version } = await this.send('GET', path)
    const { title, summary, goal, period } = data
    const participants = [{ organisation: lead, role: 'LEAD' }]
    await this.send('PUT', path, { title, summary, goal, period, participants, ...changed }, { 'If-Match': version })
  }

  /** What the API says without a login. */
  async read<Answer>(path: string, language = 'en'): Promise<Answer> {
    const answer = await this.request.get(`${api}/api/v1${path}`, { headers: { 'Accept-Language': language } })
    expect(answer.ok(), `${answer.status()} for ${path}`).toBe(true)
    return (await answer.json()) as Answer
  }

  private post(path: string, data?: Draft, headers: Record<string, string> = {}) {
    return this.send('POST', path, data, { 'Idempotency-Key': randomUUID(), ...headers })
  }

  /** As the integration, or as whoever the headers say. */
  async send(method: string, path: string, data?: Draft, headers: Record<string, string> = {}) {
    this.token ??= this.logIn()
    const answer = await this.request.fetch(`${api}/api/v1${path}`, {
      method,
      data,
      headers: { Authorization: `Bearer ${await this.token}`, ...headers },
    })
    expect(answer.ok(), `${answer.status()} for ${method} ${path}: ${await answer.text()}`).toBe(true)
    return { data: (await answer.json()) as Draft, version: answer.headers().etag! }
  }

  private async logIn() {
    const form = {
      grant_type: 'client_credentials',
      client_id: 'tilti-integration',
      client_secret: 'integration-demo-only',
      scope: 'projects:read projects:write organisations:write',
    }
    const answer = await this.request.post(`${issuer}/protocol/openid-connect/token`, { form })
    return ((await answer.json()) as { access_token: string }).access_token
  }
}

const localised = new Set(['name', 'title', 'summary', 'goal', 'description'])

/** Texts are written here as plain words by language. */
function inLanguages(draft: Draft): Draft {
  return Object.fromEntries(
    Object.entries(draft).map(([field, value]) => [
      field,
      localised.has(field) && value
        ? Object.fromEntries(Object.entries(value as Record<string, string>).map(([language, text]) => [language, { text }]))
        : value,
    ]),
  )
}
