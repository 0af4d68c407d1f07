import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** Nothing for axe to find on the page as it is now. */
export async function expectAccessible(page: Page) {
  // There are no frames to look into, which would cost a page of its own each time.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ runOnly: rules, resultTypes: ['violations'] })
  const { violations } = await axe.analyze()
  const found = violations.map(({ id, help, nodes }) => `${id}: ${help}\n${nodes.map((node) => `  ${node.target.join(' ')}  ${node.html}`).join('\n')}`)
  expect.soft(found, `axe at ${page.url()}`).toEqual([])
}

/** WCAG 2.2, 1.4.10: nothing has to be scrolled sideways. */
export async function expectNoSidewaysScroll(page: Page) {
  const beyond = await page.evaluate(() => {
    const width = document.documentElement.clientWidth
    return document.documentElement.scrollWidth > width
      ? [...document.querySelectorAll('body *')]
          .filter((element) => element.getBoundingClientRect().right > width + 1)
          .map((element) => element.outerHTML.slice(0, 120))
          .slice(-5)
      : []
  })
  expect.soft(beyond, `sideways at ${page.url()}`).toEqual([])
}
