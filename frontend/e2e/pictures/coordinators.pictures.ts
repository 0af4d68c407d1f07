import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { tokenFor } from '../support/answering'
import { receipt } from '../support/granting'
import { bearerOf, logIn, newPerson } from '../support/login'
import { api } from '../support/stack'
import { expect, test } from '../support/test'
import { answersOf, applicants, day, eur, terms } from './example-call'
import { picture } from './picture'

type Json = Record<string, unknown>

test('pictures of the guide for coordinators', async ({ page, other, content, request }) => {
  const ask = async (who: Record<string, string>, method: string, path: string, data?: Json, version?: string) => {
    const headers = { ...who, 'Idempotency-Key': randomUUID(), ...(version && { 'If-Match': version }) }
    const answer = await request.fetch(`${api}/api/v1${path}`, { method, data, headers })
    expect(answer.ok(), `${answer.status()} for ${method} ${path}: ${await answer.text()}`).toBe(true)
    return { data: (await answer.json()) as Json, version: answer.headers().etag! }
  }
  const enter = async (user: string) => {
    const opened = await other()
    await opened.goto('/en/')
    await logIn(opened, user)
    return opened
  }
  const applying = { Authorization: `Bearer ${await tokenFor(request, `pictures-${randomUUID().slice(0, 8)}`, applicants.map(({ slug }) => slug))}` }
  await page.goto('/en/')
  await logIn(page, 'coordinator')
  const lead = await bearerOf(page)
  const main = page.getByRole('main')
  const project = await content.draftProject({
    title: { en: 'Small grants for cooperation' },
    summary: { en: 'Municipalities are paid half of what a visit of their partners costs.' },
    participants: ['latvijas-pasvaldibu-savieniba', 'cemr'].map((organisation) => ({ organisation, role: 'LEAD' })),
  })
  await content.publish('projects', project)
  const callOf = (seconds: number) =>
    content.draftCall(project.key, {
      kind: 'GRANT',
      title: { en: 'Mini-grants for visits of partners' },
      summary: { en: 'A grant of EUR 500 to 2,000 pays half of the visit of a delegation.' },
      closesAt: new Date(Date.now() + seconds * 1000).toISOString(),
      languages: ['en'],
      criteria: [{ kind: 'ORGANISATION_TYPE', types: ['MUNICIPALITY'] }, { kind: 'COUNTRY', countries: ['LV'] }],
      grant: terms,
    })

  const open = await callOf(30 * 86_400)
  for (const topic of ['', 'money', 'review'] as const) {
    await page.goto(`/en/calls/${open.key}/edit/${topic}`)
    await picture(page, `call-${topic || 'form'}`, topic ? { from: main.locator('.kicker'), height: 900 } : { height: 900 })
  }
  await content.publish('calls', open)
  await page.goto(`/en/calls/${open.key}`)
  await picture(page, 'call', { from: main.getByRole('heading', { name: 'What is granted' }), height: 800 })

  const officer = await enter('municipality')
  const own = await bearerOf(officer)
  const begun = await ask(own, 'POST', '/grant-applications', { call: open.key, applicant: 'kuldigas-novads' })
  const first = `/grant-applications/${begun.data.id as string}`
  const cent = { ...answersOf(applicants[0]), requested: eur('1000.01'), own: { money: eur('999.99') } }
  const written = await ask(own, 'PUT', first, cent, begun.version)
  await officer.goto(`/en${first}/budget`)
  await picture(officer, 'calculator-short', { part: officer.getByRole('region', { name: 'How it adds up' }) })
  const fitting = await ask(own, 'PUT', first, answersOf(applicants[0]), written.version)
  await officer.goto(`/en${first}/budget`)
  await picture(officer, 'calculator', { part: officer.getByRole('region', { name: 'How it adds up' }) })
  await ask(own, 'POST', `${first}/submit`, undefined, fitting.version)
  await page.goto(`/en${first}`)
  await main.getByRole('button', { name: 'Ask for more' }).click()
  await page.getByLabel('What is missing?').fill('Who pays for the meals of the guests?')
  await page.getByRole('checkbox', { name: 'Budget' }).check()
  await page.getByLabel('By which day').fill(day(14))
  await picture(page, 'return', { from: page.getByRole('complementary').last(), height: 1000 })

  const closing = await callOf(90)
  await content.publish('calls', closing)
  const ids: string[] = []
  for (const applicant of applicants) {
    const draft = await ask(applying, 'POST', '/grant-applications', { call: closing.key, applicant: applicant.slug })
    const path = `/grant-applications/${draft.data.id as string}`
    const full = await ask(applying, 'PUT', path, answersOf(applicant), draft.version)
    await ask(applying, 'POST', `${path}/submit`, undefined, full.version)
    ids.push(draft.data.id as string)
  }
  await expect(async () => {
    await page.goto(`/en/calls/${closing.key}/committee`)
    await expect(main).toContainText('How far the budget reaches')
    await expect(main).not.toContainText('The call is still open', { timeout: 1_000 })
  }).toPass({ timeout: 120_000 })
  await judged(page, ids, closing.key)
  await decided(page)
  await granted(page)

  async function judged(lookingAt: Page, all: string[], call: string) {
    for (const id of all.slice(1)) await check(id)
    await lookingAt.goto(`/en/calls/${call}/applications`)
    await picture(lookingAt, 'applications', { height: 900 })
    await lookingAt.goto(`/en/calls/${call}/applications/${all[0]}`)
    await picture(lookingAt, 'check', { from: main.getByRole('heading', { name: 'Administrative check' }), height: 820 })
    await check(all[0]!)
    const towns = await Promise.all([content.town({ en: 'Rohatyn' }, 20_000), content.town({ en: 'Stryi' }, 59_000), content.town({ en: 'Halych' }, 6_000)])
    const names = ['Reviewer, Rohatyn', 'Reviewer, Stryi', 'Reviewer, Halych']
    const people = await Promise.all(towns.map((town) => newPerson(request, 'municipality', [town])))
    const panel = await request.get(`${api}/api/v1/calls/${call}/reviewers`, { headers: lead })
    const members = towns.map((organisation, index) => ({ person: people[index]!, organisation, name: names[index]! }))
    const named = await ask(lead, 'PUT', `/calls/${call}/reviewers`, { reviewers: members }, panel.headers().etag)
    await ask(lead, 'POST', `/calls/${call}/review-assignments`, undefined, named.version)
    await lookingAt.goto(`/en/calls/${call}/reviewers`)
    await picture(lookingAt, 'panel', { height: 900 })
    for (const [index, person] of people.entries()) await review(person, index === 0)
  }

  async function check(id: string) {
    const { version } = await ask(lead, 'GET', `/grant-applications/${id}`)
    const findings = [0, 1].map((criterion) => ({ criterion, passed: true, note: 'Found in the register.' }))
    await ask(lead, 'POST', `/grant-applications/${id}/check`, { findings }, version)
  }

  async function review(person: string, shown: boolean) {
    const reviewer = await enter(person)
    const who = await bearerOf(reviewer)
    const { items } = (await ask(who, 'GET', '/reviews?mine=true')).data as { items: { id: string; title: string }[] }
    for (const [index, { id, title }] of items.entries()) {
      const scores = applicants.find((one) => one.title === title)?.scores ?? [3, 3]
      const { version } = await ask(who, 'GET', `/reviews/${id}`)
      const draft = ['relevance', 'plan'].map((criterion, each) => ({ criterion, score: scores[each], justification: each === 0 ? 'Young people of both towns take part.' : 'The days are full, and somebody answers for each.' }))
      const saved = await ask(who, 'PUT', `/reviews/${id}`, { scores: draft }, version)
      if (shown && index === 0) {
        await reviewer.goto(`/en/reviews/${id}`)
        await picture(reviewer, 'review', { from: reviewer.getByRole('heading', { name: 'Your scores' }), height: 900 })
      }
      await ask(who, 'POST', `/reviews/${id}/give`, undefined, saved.version)
    }
  }

  async function decided(lookingAt: Page) {
    await lookingAt.goto(`/en/calls/${closing.key}/committee`)
    await expect(main).toContainText('How far the budget reaches')
    await picture(lookingAt, 'committee', { height: 1000 })
    await main.getByRole('button', { name: /^Propose a decision.*Bauska/ }).click()
    await lookingAt.getByLabel('Grant, EUR').fill('1800')
    await lookingAt.getByLabel('Reason').fill('The price of the flights is above what is usual.')
    await lookingAt.getByLabel('Conditions').fill('A photograph from each day')
    await picture(lookingAt, 'propose', { from: main.getByRole('heading', { name: /Bauska|rivers/ }).last(), height: 900 })
    await lookingAt.getByRole('button', { name: 'Propose the award' }).click()
    const second = await enter('coordinator-cemr')
    const other = await bearerOf(second)
    for (const id of [ids[0]!, ids[2]!]) await ask(lead, 'POST', `/grant-applications/${id}/decisions`, { kind: 'AWARD' })
    await second.goto(`/en/calls/${closing.key}/committee`)
    await picture(second, 'second', { from: second.getByRole('heading', { name: /wait/i }).first(), height: 900 })
    for (const id of ids.slice(0, 3)) {
      const { version } = await ask(other, 'GET', `/grant-applications/${id}/decisions/1`)
      await ask(other, 'POST', `/grant-applications/${id}/decisions/1/approve`, undefined, version)
    }
    const reserve = await ask(lead, 'POST', `/grant-applications/${ids[3]}/decisions`, { kind: 'RESERVE', amount: eur('1800.00') })
    await ask(other, 'POST', `/grant-applications/${ids[3]}/decisions/1/approve`, undefined, reserve.version)
    await lookingAt.goto(`/en/calls/${closing.key}/committee`)
    await picture(lookingAt, 'reserve', { height: 1000 })
  }

  async function granted(lookingAt: Page) {
    const { items } = (await ask(own, 'GET', `/grants?call=${closing.key}&recipient=kuldigas-novads`)).data as { items: { id: string }[] }
    const grant = `/grants/${items[0]!.id}`
    const step = async (who: Record<string, string>, path: string, data?: Json) => {
      const { version } = await ask(who, 'GET', grant)
      return ask(who, path === '/instalments' || path === '/report' ? 'PUT' : 'POST', `${grant}${path}`, data, version)
    }
    await lookingAt.goto(`/en${grant}`)
    await picture(lookingAt, 'grant', { height: 760 })
    await step(own, '/accept')
    await step(lead, '/instalments', { instalments: [{ amount: eur('700.00'), dueOn: day(20) }, { amount: eur('300.00'), dueOn: day(230), condition: 'The report is handed in' }] })
    await step(own, '/instalments/1/request')
    await lookingAt.goto(`/en${grant}/instalments`)
    await picture(lookingAt, 'instalments', { height: 900 })
    await step(lead, '/instalments/1/pay', { paidOn: day(0) })
    await step(own, '/amendments', { kind: 'PERIOD', text: 'The guests can come only a week later.', endsOn: day(207), reportBy: day(237) })
    await lookingAt.goto(`/en${grant}/changes`)
    await picture(lookingAt, 'changes', { height: 640 })
    await step(lead, '/amendments/1/grant')
    await officer.goto(`/en${grant}/costs`)
    for (const [text, sum] of [['Flights and buses', '1600.00'], ['Meals of the delegation', '400.00'], ['Dinner at the airport', '80.10']] as const) {
      await officer.getByRole('main').getByRole('button', { name: 'Claim a cost', exact: true }).click()
      await officer.getByLabel('Kind of costs').selectOption(text === 'Flights and buses' ? 'Travel' : 'Meals')
      await officer.getByLabel('What was bought').fill(text)
      await officer.getByLabel('Day of the receipt').fill(day(0))
      await officer.getByLabel('Sum on the receipt').fill(sum)
      await officer.getByLabel('Receipt', { exact: true }).setInputFiles(receipt(`${text.toLowerCase().replaceAll(' ', '-')}.png`))
      await expect(officer.getByRole('link', { name: /\.png/ }).last()).toBeVisible()
      await officer.getByRole('main').getByRole('button', { name: 'Claim a cost', exact: true }).click()
      await expect(officer.getByRole('heading', { name: new RegExp(text) })).toBeVisible()
    }
    await step(lead, '/costs/1/accept')
    await step(lead, '/costs/2/accept')
    await lookingAt.goto(`/en${grant}/costs`)
    await picture(lookingAt, 'costs', { height: 1100 })
    await step(lead, '/costs/3/refuse', { reason: 'It is not in the plan of the visit.' })
    await step(own, '/report', { language: 'en', text: 'Four guests came for four days and met both youth councils.', results: ['Both youth councils meet online every month.'], peopleReached: 240 })
    await step(own, '/report/submit')
    await lookingAt.goto(`/en${grant}/report`)
    await picture(lookingAt, 'report', { height: 760 })
    await lookingAt.goto(`/en${grant}/end`)
    await picture(lookingAt, 'settlement', { height: 900 })
    await step(lead, '/instalments/2/pay', { paidOn: day(0) })
    await step(lead, '/close')
    await lookingAt.goto(`/en/grant-applications/${ids[0]}/history`)
    await expect(main).toContainText('Kuldīga Municipality')
    await expect(main).not.toContainText('latvijas-pasvaldibu-savieniba')
    await picture(lookingAt, 'story', { height: 1100 })
    await lookingAt.goto(`/en/grants?call=${closing.key}`)
    await picture(lookingAt, 'grants', { height: 760 })
    await lookingAt.goto(`/en/grants/figures?call=${closing.key}`)
    await picture(lookingAt, 'figures', { height: 900 })
    const visitor = await other()
    await visitor.goto(`/en${grant}`)
    await picture(visitor, 'outcome', { height: 1000 })
  }
})
