import { expect } from '@playwright/test'
import type { Content } from './content'

type Bearer = { Authorization: string }
type Answerer = { bearer: Bearer; organisation: string; side: 'HOST' | 'SEEKER'; themes: string[] }

/** A proposal between two who have answered a new call and were accepted: found by a run, and released to them. */
export async function proposalTo(content: Content, coordinator: Bearer, title: string, answerers: Answerer[]): Promise<string> {
  const call = await content.openCall({ title: { en: title }, criteria: [], themes: ['education', 'digitalisation'] })
  for (const answerer of answerers) await accepted(content, coordinator, call, answerer)
  const run = (await content.send('POST', '/match-runs', { call }, coordinator)).data.id as string
  const asked = () => content.send('GET', `/match-runs/${run}`, undefined, coordinator)
  await expect.poll(async () => ((await asked()).data.work as { state: string }).state).toBe('DONE')
  const answerBy = new Date(Date.now() + 9.5 * 86_400_000).toISOString()
  await content.send('POST', `/match-runs/${run}/release`, { answerBy }, { ...coordinator, 'If-Match': (await asked()).version })
  const { data } = await content.send('GET', `/proposals?run=${run}`, undefined, coordinator)
  return (data.items as { id: string }[])[0]!.id
}

async function accepted(content: Content, coordinator: Bearer, call: string, { bearer, organisation, side, themes }: Answerer) {
  const begun = await content.send('POST', '/expressions-of-interest', { call, organisation, side }, bearer)
  const path = `/expressions-of-interest/${begun.data.id as string}`
  const answers = {
    motivation: { text: 'Our schools want to learn from each other.', language: 'en' },
    themes,
    languages: ['en', 'uk'],
    contact: { function: 'International relations officer' },
    offers: { themes: themes.slice(0, 1) },
    needs: { themes: themes.slice(1) },
    features: ['RIVER', 'HERITAGE'],
  }
  const written = await content.send('PUT', path, answers, { ...bearer, 'If-Match': begun.version })
  const handedIn = await content.send('POST', `${path}/submit`, undefined, { ...bearer, 'If-Match': written.version })
  await content.send('POST', `${path}/accept`, undefined, { ...coordinator, 'If-Match': handedIn.version })
}
