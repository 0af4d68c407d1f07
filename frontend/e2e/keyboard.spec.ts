import { expect, type Page, test } from './support/test'

/** Moves on with Tab until the wanted thing has the focus, as somebody without a mouse does. */
async function tabTo(page: Page, wanted: ReturnType<Page['locator']>) {
  for (let pressed = 0; pressed < 60; pressed++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab does not lead to ${wanted}`)
}

test('the first stop of Tab skips to the content', async ({ page }) => {
  await page.goto('/en/projects')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: 'Skip to the content' })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('search').getByRole('searchbox')).toBeFocused()
})

test('filters', async ({ page }) => {
  await page.goto('/en/projects')
  const completed = page.getByRole('search').getByLabel('Completed')
  await expect(completed).toBeVisible()
  await tabTo(page, completed)
  await page.keyboard.press('Space')
  await expect(completed).toBeChecked()
  await expect(page).toHaveURL(/status=COMPLETED/)
  await expect(completed).toBeFocused()
  await tabTo(page, page.getByLabel('Country'))
  await page.keyboard.type('Georgia')
  await expect(page).toHaveURL(/country=GE/)
})

test('the language', async ({ page }) => {
  await page.goto('/en/about')
  const ukrainian = page.getByRole('banner').getByRole('link', { name: 'Українська' })
  await tabTo(page, ukrainian)
  await page.keyboard.press('Enter')
  await expect(page.locator('html')).toHaveAttribute('lang', 'uk')
  await expect(ukrainian).toBeFocused()
})

test('what has the focus can be seen', async ({ page }) => {
  await page.goto('/en')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  for (let pressed = 0; pressed < 12; pressed++) {
    await page.keyboard.press('Tab')
    const seen = await page.evaluate(() => {
      const focused = document.activeElement!
      // A dot of the map is drawn with a ring; the skip link is seen by appearing at all.
      const ring = focused.querySelector('circle')
      if (ring) return parseFloat(getComputedStyle(ring).strokeWidth) >= 2
      const style = getComputedStyle(focused)
      return focused.getAttribute('href') === '#main' || (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2)
    })
    expect.soft(seen, await page.evaluate(() => document.activeElement!.outerHTML.slice(0, 90))).toBe(true)
  }
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  test('the menu opens, leads on and closes', async ({ page }) => {
    await page.goto('/en')
    const menu = page.getByRole('banner').getByRole('button', { name: 'Menu' })
    await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden()
    await tabTo(page, menu)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('banner').getByRole('button', { name: 'Close' })).toHaveAttribute('aria-expanded', 'true')
    await page.keyboard.press('Tab')
    await expect(page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Projects' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Projects')
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
    await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden()
  })

  test('the filters wait behind a button that counts them', async ({ page }) => {
    await page.goto('/en/activities?type=FORUM')
    const button = page.getByRole('button', { name: 'Filters (1 in use)' })
    await expect(page.getByLabel('Kind')).toBeHidden()
    await tabTo(page, button)
    await page.keyboard.press('Enter')
    await expect(page.getByLabel('Kind')).toBeVisible()
    await expect(button).toHaveAttribute('aria-expanded', 'true')
  })
})
