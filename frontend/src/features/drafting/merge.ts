import type { Localised } from '@/i18n/content'
import { type Pointer, valueAt, withValueAt } from './pointer'
import { same, tidy } from './tidy'

/** One place where what I have and what the server has differ; `base` is what I began with. */
export type Difference = { pointer: Pointer; base: unknown; mine: unknown; theirs: unknown }
export type Side = 'mine' | 'theirs'

/** Every place where two versions differ; localised texts language by language. */
export function differences(base: object, mine: object, theirs: object): Difference[] {
  const fields = new Set([...Object.keys(mine), ...Object.keys(theirs)])
  return [...fields]
    .flatMap((field) => {
      const languages = new Set([mine, theirs].flatMap((side) => languagesOf(valueAt(side, `/${field}`))))
      return languages.size > 0 ? [...languages].map((language) => `/${field}/${language}`) : [`/${field}`]
    })
    .map((pointer) => ({ pointer, base: valueAt(base, pointer), mine: valueAt(mine, pointer), theirs: valueAt(theirs, pointer) }))
    .filter(({ mine, theirs }) => !same(mine, theirs))
}

/** Which side stands without asking: the one that was changed, when only one was. Nothing when both were. */
export function settled({ base, mine, theirs }: Difference): Side | undefined {
  if (same(mine, base)) return 'theirs'
  if (same(theirs, base)) return 'mine'
  return isText(mine) && isText(theirs) && mine.text === theirs.text ? 'theirs' : undefined
}

/** Their version with mine at the places that were decided so. */
export function merged<Draft extends object>(theirs: Draft, found: Difference[], side: (difference: Difference) => Side): Draft {
  return tidy(found.reduce((draft, each) => (side(each) === 'mine' ? withValueAt(draft, each.pointer, each.mine) : draft), theirs))
}

/** What was typed while a save was under way, carried over to what the server made of the save. */
export function rebased<Draft extends object>(sent: Draft, typed: Draft, saved: Draft): Draft {
  const found = differences(sent, typed, saved)
  return found.reduce((draft, each) => (same(each.mine, each.base) ? draft : withValueAt(draft, each.pointer, each.mine)), saved)
}

export function isText(value: unknown): value is Localised[string] {
  if (typeof value !== 'object' || value === null || typeof (value as { text?: unknown }).text !== 'string') return false
  return Object.keys(value).every((key) => key === 'text' || key === 'state')
}

export function isLocalised(value: unknown): value is Localised {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && languagesOf(value).length > 0
}

function languagesOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return []
  const entries = Object.entries(value)
  return entries.every(([key, text]) => /^[a-z]{2,3}$/.test(key) && isText(text)) ? entries.map(([key]) => key) : []
}
