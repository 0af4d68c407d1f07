import type { Localised } from '@/i18n/content'

/**
 * What a change of one language does to the others: the first language is the source; a translation that was good for
 * an earlier source becomes stale; a translation someone has just written is a human's.
 */
export function withText(value: Localised, language: string, text: string, saved?: Localised): Localised {
  const source = sourceOf(value)
  const isSource = source === undefined || source === language
  // A source that is emptied to be written anew stays the source.
  if (text === '' && !isSource) return without(value, language)
  const next: Localised = { ...value, [language]: { text, state: isSource ? 'SOURCE' : 'HUMAN' } }
  if (!isSource) return next
  const asSaved = saved !== undefined && text === saved[language]?.text
  for (const other of Object.keys(next).filter((each) => each !== language)) {
    const unchanged = asSaved && saved[other]?.text === next[other]!.text
    next[other] = { ...next[other]!, state: unchanged ? saved[other]!.state : asSaved ? 'HUMAN' : 'STALE' }
  }
  return next
}

/** The translation still fits although the source has changed. */
export function confirmed(value: Localised, language: string): Localised {
  return value[language] ? { ...value, [language]: { ...value[language], state: 'HUMAN' } } : value
}

/** What is worth sending: languages with a text in them; nothing if there is none. */
export function filled(value: Localised): Localised | undefined {
  const kept = Object.entries(value).filter(([, { text }]) => text.trim() !== '')
  return kept.length > 0 ? Object.fromEntries(kept) : undefined
}

export function sourceOf(value: Localised): string | undefined {
  return Object.keys(value).find((language) => value[language]?.state === 'SOURCE') ?? Object.keys(value)[0]
}

function without(value: Localised, language: string): Localised {
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== language))
}
