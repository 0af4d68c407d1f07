import { randomUUID } from 'node:crypto'
import { type APIRequestContext, expect } from '@playwright/test'
import { api, issuer } from './stack'

type Json = Record<string, unknown>
type Side = 'HOST' | 'SEEKER'
export type Answerer = { name: string; country: string; population?: number; location?: { latitude: number; longitude: number } } & Json

const lead = 'latvijas-pasvaldibu-savieniba'
const scope = 'projects:read projects:write partnerships:read partnerships:write organisations:read organisations:write'

/**
 * Municipalities of a test's own that answer a call and are accepted: written through the API by a system that acts for
 * them and for those who call. Answers "host-…" and "seeker-…" get slugs of their own, so that tests do not meet.
 */
export async function answered(request: APIRequestContext, call: string, hosts: Answerer[], seekers: Answerer[]) {
  const mark = randomUUID().slice(0, 8)
  const slugOf = (side: Side, index: number) => `e2e-${mark}-${side.toLowerCase()}-${index + 1}`
  const all = [
    ...hosts.map((one, index) => ({ ...one, side: 'HOST' as const, slug: slugOf('HOST', index) })),
    ...seekers.map((one, index) => ({ ...one, side: 'SEEKER' as const, slug: slugOf('SEEKER', index) })),
  ]
  const token = await tokenFor(request, `e2e-${mark}`, [lead, ...all.map(({ slug }) => slug)])
  const ask = async (method: string, path: string, data?: Json, version?: string) => {
    const headers = { Authorization: `Bearer ${token}`, 'Idempotency-Key': randomUUID(), ...(version && { 'If-Match': version }) }
    const answer = await request.fetch(`${api}/api/v1${path}`, { method, data, headers })
    expect(answer.ok(), `${answer.status()} for ${method} ${path}: ${await answer.text()}`).toBe(true)
    return { data: (await answer.json()) as Json, version: answer.headers().etag! }
  }
  for (const { name, country, population, location, side, slug, ...answers } of all) {
    const organisation = { slug, type: 'MUNICIPALITY', name: { en: { text: name } }, country, location, capital: false }
    await ask('POST', '/organisations', { ...organisation, ...(population && { population: { count: population, year: 2024 } }) })
    const begun = await ask('POST', '/expressions-of-interest', { call, organisation: slug, side })
    const path = `/expressions-of-interest/${begun.data.id as string}`
    const usual = {
      motivation: { text: 'We want to learn from each other.', language: 'en' },
      themes: ['education'],
      languages: ['en'],
      contact: { function: 'International relations officer' },
    }
    const written = await ask('PUT', path, { ...usual, ...answers }, begun.version)
    const submitted = await ask('POST', `${path}/submit`, undefined, written.version)
    await ask('POST', `${path}/accept`, undefined, submitted.version)
  }
  return all.map(({ slug }) => slug)
}

/** A system of its own at the login server, which an administrator there can make. */
export async function tokenFor(request: APIRequestContext, name: string, organisations: string[]) {
  const admin = { grant_type: 'password', client_id: 'admin-cli', username: 'admin', password: 'admin' }
  const login = await request.post(`${issuer.replace(/[^/]+$/, 'master')}/protocol/openid-connect/token`, { form: admin })
  const headers = { Authorization: `Bearer ${((await login.json()) as { access_token: string }).access_token}` }
  const secret = randomUUID()
  const made = await request.post(`${issuer.replace('/realms/', '/admin/realms/')}/clients`, {
    headers,
    data: {
      clientId: name,
      secret,
      serviceAccountsEnabled: true,
      standardFlowEnabled: false,
      fullScopeAllowed: false,
      defaultClientScopes: ['basic', 'service_account', 'tilti-api'],
      optionalClientScopes: scope.split(' '),
      protocolMappers: [
        {
          name: 'acts for',
          protocol: 'openid-connect',
          protocolMapper: 'oidc-hardcoded-claim-mapper',
          config: { 'claim.name': 'organization', 'claim.value': JSON.stringify(organisations), 'jsonType.label': 'JSON', 'access.token.claim': 'true' },
        },
      ],
    },
  })
  expect(made.status()).toBe(201)
  const form = { grant_type: 'client_credentials', client_id: name, client_secret: secret, scope }
  const answer = await request.post(`${issuer}/protocol/openid-connect/token`, { form })
  return ((await answer.json()) as { access_token: string }).access_token
}
