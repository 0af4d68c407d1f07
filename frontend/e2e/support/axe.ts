import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { languages } from './stack'

export const phone = { width: 390, height: 844 }
const laptop = { width: 1280, height: 800 }
/** As wide as a page is at 400 % zoom on a laptop. */
const narrow = { width: 320, height: 640 }

const criteria = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
/** No criterion asks for it, but who goes from heading to heading misses a level that is left out. */
const besides = { 'heading-order': { enabled: true } }

/** Nothing for axe to find on the page as it is now. */
export async function expectAccessible(page: Page) {
  // Bringing axe to a page takes as long as asking it: a page that has it is asked at once.
  const brought = await page.evaluate(() => 'axe' in window)
  // There are no frames to look into, which would cost a page of its own each time.
  const axe = new AxeBuilder({ page, ...(brought && { axeSource: ';' }) }).setLegacyMode().options({ runOnly: criteria, rules: besides, resultTypes: ['violations'] })
  const { violations } = await axe.analyze()
  const found = violations.map(({ id, help, nodes }) => `${id}: ${help}\n${nodes.map((node) => `  ${node.target.join(' ')}  ${node.html}`).join('\n')}`)
  expect.soft(found, `axe at ${page.url()}`).toEqual([])
}

/** WCAG 2.2, 1.4.10: nothing has to be scrolled sideways. */
async function expectNoSidewaysScroll(page: Page) {
  await page.setViewportSize(narrow)
  await page.waitForFunction((width) => document.documentElement.clientWidth <= width, narrow.width)
  const beyond = () =>
    page.evaluate(() => {
      const width = document.documentElement.clientWidth
      return document.documentElement.scrollWidth > width
        ? [...document.querySelectorAll('body *')]
            .filter((element) => element.getBoundingClientRect().right > width + 1)
            .map((element) => element.outerHTML.slice(0, 120))
            .slice(-5)
        : []
    })
  // The layout follows the window, on a busy machine some moments later.
  await expect.configure({ soft: true }).poll(beyond, { message: `sideways at ${page.url()}`, timeout: 5_000 }).toEqual([])
}

/** What the page was waiting for has come. */
export async function settled(page: Page) {
  // What has just been asked for makes the page busy with its next picture, not at once.
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))))
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.locator('main').locator('.ds-skeleton, [aria-busy=true]')).toHaveCount(0)
}

/** The page as it is, on a laptop, on a phone and enlarged. */
export async function expectGood(page: Page) {
  for (const size of [laptop, phone]) {
    await page.setViewportSize(size)
    await expectAccessible(page)
  }
  await expectNoSidewaysScroll(page)
}

/** The same in each language: on a phone in the one whose words are longest, on a laptop in the others. */
export async function expectGoodInEveryLanguage(page: Page) {
  for (const language of languages) {
    await page.setViewportSize(laptop)
    await page.getByRole('banner').locator(`a[hreflang=${language}]`).click()
    await expect(page.locator('html')).toHaveAttribute('lang', language)
    if (language === 'uk') await page.setViewportSize(phone)
    await settled(page)
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)
  }
  await page.setViewportSize(laptop)
}

/** Good in every language, and then again as it was. */
export async function expectGoodAndReturn(page: Page) {
  const address = page.url()
  await settled(page)
  await expectGoodInEveryLanguage(page)
  await page.goto(address)
}
