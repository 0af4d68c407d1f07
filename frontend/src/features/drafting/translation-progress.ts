import type { Localised } from '@/i18n/content'
import { isLocalised } from './merge'

/** Every text in several languages within a value, however deep. */
export function textsIn(value: unknown): Localised[] {
  if (isLocalised(value)) return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(textsIn)
}

/** How far the texts are in one language: whether it is what the others come from, how many there are, how many to check. */
export function progressIn(texts: Localised[], language: string) {
  const mine = texts.flatMap((text) => (text[language]?.text ? [text[language]] : []))
  return {
    source: mine.some(({ state }) => state === 'SOURCE'),
    there: mine.length,
    toCheck: mine.filter(({ state }) => state === 'STALE' || state === 'MACHINE').length,
  }
}
