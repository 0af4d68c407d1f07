import { randomUUID } from 'node:crypto'
import { expectGoodInEveryLanguage, settled } from './support/axe'
import { bearerOf, logIn, newOfficer } from './support/login'
import { proposalTo } from './support/matching'
import { expect, type Page, test } from './support/test'

test.use({ reducedMotion: 'reduce' })
// Three people at work, and pages of theirs in three languages and two widths.
test.setTimeout(300_000)

const own = 'kuldigas-novads'
const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const stand = (page: Page, name: string) => page.getByRole('complementary', { name })

test('two officers read why, write to each other and agree; another proposal is declined with the reason', async ({ page, other, content, request, watch }) => {
  const town = await content.town({ en: 'Zhmerynka', lv: 'Žmerinka', uk: 'Жмеринка' }, 34_000)
  const second = await content.town({ en: 'Haisyn', lv: 'Haisina', uk: 'Гайсин' }, 25_000)
  const [there, clerk, stranger] = [await other(), await other(), await other()]
  const call = `Partners for schools ${randomUUID().slice(0, 8)}`
  const lv = { stand: stand(page, 'Kā sokas priekšlikumam'), main: page.getByRole('main') }
  const uk = { stand: stand(there, 'Стан пропозиції'), main: there.getByRole('main') }
  let ids: string[] = []

  await test.step('the coordinator has released two proposals', async () => {
    const officer = await newOfficer(request, [town, second])
    const people = { municipality: page, [officer]: there, coordinator: clerk }
    for (const [user, where] of Object.entries(people)) {
      await where.goto('/en/me')
      await logIn(where, user)
    }
    const [here, over, coordinator] = [await bearerOf(page), await bearerOf(there), await bearerOf(clerk)]
    const host = { bearer: here, organisation: own, side: 'HOST' as const, themes: ['education', 'digitalisation'] }
    const seeker = { bearer: over, side: 'SEEKER' as const, themes: ['digitalisation', 'education'] }
    ids = [
      await proposalTo(content, coordinator, call, [host, { ...seeker, organisation: town }]),
      await proposalTo(content, coordinator, `${call}, again`, [host, { ...seeker, organisation: second }]),
    ]
  })

  await test.step('both find it on their own page and read the reasons in their own language', async () => {
    await page.goto('/lv/me')
    const waiting = page.getByRole('region', { name: 'Priekšlikumi, kas gaida jūsu atbildi' })
    await expect(waiting.getByRole('listitem').first()).toContainText('9 dienas')
    await settled(page)
    await expectGoodInEveryLanguage(page)
    await page.goto('/lv/me')
    await waiting.locator(`a[href$="${ids[0]}"]`).click()
    await expect(heading(page)).toContainText(/Kuldīga.*Latvija.*Ukraina/)
    await expect(lv.main.getByRole('listitem').filter({ hasText: 'Abas vēlas strādāt pie tēmām' })).toContainText(/[\d,]+ no 45/)
    await expect(lv.stand).toContainText('Vēl nav atbildējusi')
    await expectGoodInEveryLanguage(page)
    await page.goto(`/lv/proposals/${ids[0]}`)
    await there.goto('/uk/me')
    await there.getByRole('region', { name: 'Пропозиції, що чекають на вашу відповідь' }).locator(`a[href$="${ids[0]}"]`).click()
    await expect(uk.main).toContainText('Обидві сторони хочуть працювати над темами')
    await uk.main.getByRole('button', { name: 'Як таблицю' }).last().click()
    await expect(uk.main.getByRole('row', { name: /Мешканці/ })).toBeVisible()
  })

  await test.step('they write to each other', async () => {
    watch.expectStatus(422)
    await page.getByRole('button', { name: 'Nosūtīt ziņu' }).click()
    await expect(page.getByRole('alert')).toBeFocused()
    await page.getByLabel(/^Ziņa, kam/).fill('Labdien!\nVai varam tikties tiešsaistē?')
    await page.getByRole('button', { name: 'Nosūtīt ziņu' }).click()
    await expect(page.getByRole('list', { name: 'Sarakste' })).toContainText('Vai varam tikties tiešsaistē?')
    await expect(page.getByLabel(/^Ziņa, kam/)).toHaveValue('')
    await there.reload()
    await expect(there.getByRole('list', { name: 'Листування' })).toContainText('Кулдізький край')
    await there.getByLabel(/^Повідомлення, кому/).fill('Так, у вівторок.')
    await there.getByRole('button', { name: 'Надіслати повідомлення' }).click()
    await expect(there.getByRole('list', { name: 'Листування' }).getByRole('listitem')).toHaveCount(2)
  })

  await test.step('one accepts, then the other, whose page does not know of it yet', async () => {
    watch.expectStatus(412)
    await lv.stand.getByRole('button', { name: 'Pieņemt priekšlikumu' }).click()
    await lv.stand.getByRole('group').getByRole('button', { name: 'Pieņemt priekšlikumu' }).click()
    await expect(lv.stand).toContainText('Jūs esat pieņēmuši')
    await uk.stand.getByRole('button', { name: 'Прийняти пропозицію' }).click()
    await uk.stand.getByRole('group').getByRole('button', { name: 'Прийняти пропозицію' }).click()
    await expect(uk.stand).toContainText('Домовлено')
    await expectGoodInEveryLanguage(there)
    await there.goto(`/uk/proposals/${ids[0]}`)
    await uk.stand.getByRole('link', { name: 'Переглянути партнерство' }).click()
    await expect(heading(there)).toContainText('Жмеринка')
    await there.goto(`/uk/partnerships?organisation=${town}`)
    await expect(uk.main.getByRole('listitem').filter({ has: there.getByRole('heading', { name: /Жмеринка/ }) })).toHaveCount(1)
    await there.goto(`/uk/partnerships?organisation=${town}&view=map`)
    await there.getByRole('button', { name: 'Як таблицю' }).click()
    await expect(uk.main.getByRole('row').filter({ hasText: 'Жмеринка' })).toBeVisible()
  })

  await test.step('another one is declined, with the reason', async () => {
    await page.goto(`/lv/proposals/${ids[1]}`)
    await lv.stand.getByRole('button', { name: 'Noraidīt priekšlikumu' }).click()
    await lv.stand.getByRole('button', { name: 'Noraidīt', exact: true }).click()
    await expect(page.getByRole('alert')).toBeFocused()
    const reason = page.getByLabel('Kāpēc jūs noraidāt?')
    await expect(reason).toHaveAttribute('aria-invalid', 'true')
    await expectGoodInEveryLanguage(page)
    await page.goto(`/lv/proposals/${ids[1]}`)
    await lv.stand.getByRole('button', { name: 'Noraidīt priekšlikumu' }).click()
    await reason.fill('Mums jau ir partneris.')
    await lv.stand.getByRole('button', { name: 'Noraidīt', exact: true }).click()
    await expect(lv.stand).toContainText('Noraidīts')
  })

  await test.step('the coordinator reads all of it and can answer nothing', async () => {
    await clerk.goto('/en/me')
    const mine = clerk.getByRole('region', { name: 'Where your calls stand' }).getByRole('listitem')
    await expect(mine.filter({ hasText: `${call}, again` })).toContainText('Proposals: 1 declined.')
    await expect(mine.filter({ hasText: call }).filter({ hasText: '1 agreed' })).toHaveCount(1)
    await clerk.goto(`/en/proposals/${ids[1]}`)
    await expect(stand(clerk, 'Where the proposal stands')).toContainText('Mums jau ir partneris.')
    await expect(clerk.getByRole('main')).toContainText('Only those who act for one of the two sides answer')
    await expect(clerk.getByRole('main').getByRole('button', { name: /Accept|Decline|Send/ })).toHaveCount(0)
    await expectGoodInEveryLanguage(clerk)
  })

  await test.step('a stranger finds nothing there, before and after logging in', async () => {
    watch.expectStatus(404)
    await stranger.goto(`/en/proposals/${ids[1]}`)
    await expect(heading(stranger)).toHaveText('Please log in to go on')
    await logIn(stranger, 'coordinator-cemr')
    await expect(heading(stranger)).toHaveText('There is nothing at this address')
  })
})
