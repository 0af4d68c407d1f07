import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { settled } from '../support/axe'

const folder = join(import.meta.dirname, '../../../docs/pictures/coordinators')
const width = 1080

/** Writes what the page shows, or a part of it, from a heading or a control downwards, as a small file. */
export async function picture(page: Page, name: string, { from, part, height = 760 }: { from?: Locator; part?: Locator; height?: number } = {}) {
  await page.setViewportSize({ width, height })
  await settled(page)
  await page.mouse.move(0, 0)
  await page.evaluate(() => (document.activeElement as HTMLElement).blur())
  await page.evaluate(() => document.fonts.ready)
  if (from) await from.evaluate((element) => scrollTo(0, element.getBoundingClientRect().top + scrollY - 24))
  else await page.evaluate(() => scrollTo(0, 0))
  const png = await (part ?? page).screenshot({ animations: 'disabled', caret: 'hide' })
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, `${name}.webp`), await smaller(page, png))
}

/** The browser that took the picture also presses it: nothing has to be installed for it. */
async function smaller(page: Page, png: Buffer) {
  const press = await page.context().newPage()
  const url = await press.evaluate(async (source) => {
    const image = await createImageBitmap(await (await fetch(source)).blob())
    const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height })
    canvas.getContext('2d')!.drawImage(image, 0, 0)
    return canvas.toDataURL('image/webp', 0.85)
  }, `data:image/png;base64,${png.toString('base64')}`)
  await press.close()
  return Buffer.from(url.split(',')[1]!, 'base64')
}
