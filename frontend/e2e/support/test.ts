import { test as base, expect, type Page } from '@playwright/test'
import { Content } from './content'
import { Watch } from './watch'

type Fixtures = {
  watch: Watch
  content: Content
  /** A page in a browser of its own: somebody else, who shares neither cookies nor storage with `page`. */
  other: () => Promise<Page>
}

/** Playwright's test, with every browser it opens watched. */
export const test = base.extend<Fixtures>({
  watch: [
    async ({ context }, use) => {
      const watch = new Watch()
      watch.over(context)
      await use(watch)
      expect(watch.findings).toEqual([])
    },
    { auto: true },
  ],
  content: async ({ request }, use) => use(new Content(request)),
  other: async ({ browser, contextOptions, watch }, use) => {
    const opened: Page[] = []
    await use(async () => {
      const context = await browser.newContext(contextOptions)
      watch.over(context)
      const page = await context.newPage()
      opened.push(page)
      return page
    })
    await Promise.all(opened.map((page) => page.context().close()))
  },
})

export { expect }
export type { Page }
