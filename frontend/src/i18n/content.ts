import type { Language } from './languages'

/** One text in several languages, as the API gives it. */
export type Localised = Record<string, { text: string; state?: 'SOURCE' | 'HUMAN' | 'MACHINE' | 'STALE' | null | undefined }>

/** A text and the language it is in. */
export type Shown = { text: string; language: string; state?: 'SOURCE' | 'HUMAN' | 'MACHINE' | 'STALE' | undefined }

/** The page's language if the text has it; else its source, English, Latvian, Ukrainian, whatever there is. */
export function pick(value: Localised | null | undefined, language: Language): Shown | undefined {
  if (!value) return undefined
  const filled = Object.keys(value).filter((key) => value[key]?.text)
  const source = filled.find((key) => value[key]?.state === 'SOURCE')
  const chosen = [language, source, 'en', 'lv', 'uk', ...filled].find((key) => key && filled.includes(key))
  return chosen ? { text: value[chosen]!.text, language: chosen, state: value[chosen]!.state ?? undefined } : undefined
}
