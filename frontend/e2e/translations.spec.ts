import { logIn } from './support/login'
import { expect, test } from './support/test'
import { Writing } from './support/writing'

test('a source is changed and one translation confirmed: one save keeps the one and marks the other', async ({ page, content }) => {
  const goal = { en: 'A clean river.', lv: 'Tīra upe.', uk: 'Чиста річка.' }
  const { key } = await content.draftProject({ goal })
  await page.goto('/en/me')
  await logIn(page, 'coordinator')
  await page.goto(`/en/projects/${key}/edit/about`)
  const writing = new Writing(page)
  const saves: string[] = []
  page.on('request', (request) => request.method() === 'PUT' && saves.push(request.url()))

  await writing.text('Goal').fill('A very clean river.')
  await writing.tab('Latvian').click()
  await page.getByRole('button', { name: 'The translation fits' }).click()
  await writing.save()
  expect(saves).toHaveLength(1)

  await page.reload()
  await writing.tab('Latvian').click()
  await expect(writing.text('Goal', 'Latvian')).toHaveValue('Tīra upe.')
  await expect(page.getByRole('button', { name: 'The translation fits' })).toHaveCount(0)
  await writing.tab('Ukrainian').click()
  await expect(page.getByRole('button', { name: 'The translation fits' })).toBeVisible()
})
