import { logIn } from './support/login'
import { expect, test } from './support/test'
import { Writing } from './support/writing'

test('two people change the same project: the second chooses, and nothing typed is lost', async ({ page, other, content, watch }) => {
  const { key } = await content.draftProject()
  const second = await other()
  for (const each of [page, second]) {
    await each.goto('/en/me')
    await logIn(each, 'coordinator')
    await each.goto(`/en/projects/${key}/edit/about`)
    await expect(new Writing(each).text('Goal')).toHaveValue('The river is clean enough to swim in.')
  }
  const [hers, his] = [new Writing(page), new Writing(second)]

  await hers.text('Goal').fill('Children swim in the river again.')
  await hers.text('In short').fill('Four towns look after one river.')
  await hers.save()

  await his.text('Goal').fill('Salmon are back in the river.')
  await his.text('How to take part').fill('Write to the coordinator.')
  watch.expectStatus(412)
  await second.getByRole('button', { name: 'Save', exact: true }).click()

  const question = second.getByRole('region', { name: 'Somebody else changed this while you were writing' })
  await expect(question.getByRole('heading', { level: 2 })).toBeFocused()
  const goal = question.getByRole('group', { name: /^Goal/ })
  await expect(goal).toContainText('Salmon are back in the river.')
  await expect(goal).toContainText('Children swim in the river again.')
  await expect(question).toContainText('1 place still to choose')
  await goal.getByRole('radio', { name: 'Yours' }).check()
  await expect(question).toContainText('Everything is chosen.')
  await question.getByRole('button', { name: 'Save these choices' }).click()
  await expect(his.state).toContainText('Saved at')

  await page.reload()
  await expect(hers.text('Goal')).toHaveValue('Salmon are back in the river.')
  await expect(hers.text('In short')).toHaveValue('Four towns look after one river.')
  await expect(hers.text('How to take part')).toHaveValue('Write to the coordinator.')
})
