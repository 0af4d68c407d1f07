/** The languages of the interface; content may be in any other. */
export const languages = ['lv', 'en', 'uk'] as const
export type Language = (typeof languages)[number]

export const languageNames: Record<Language, string> = { lv: 'Latviešu', en: 'English', uk: 'Українська' }

const remembered = 'tilti.language'

export function isLanguage(value: string | null | undefined): value is Language {
  return languages.includes(value as Language)
}

/** The language a path names by its first segment. */
export function languageOf(pathname: string): Language | undefined {
  const first = pathname.split('/')[1]
  return isLanguage(first) ? first : undefined
}

/** What a path says, then what was chosen before, then what the browser asks for, then Latvian. */
export function preferredLanguage(pathname: string, asked: readonly string[] = navigator.languages): Language {
  const chosen = recall()
  const spoken = asked.map((tag) => tag.slice(0, 2).toLowerCase()).find(isLanguage)
  return languageOf(pathname) ?? chosen ?? spoken ?? 'lv'
}

export function rememberLanguage(language: Language) {
  try {
    localStorage.setItem(remembered, language)
  } catch {
    // A browser that forbids storage forgets the choice; the path still carries it.
  }
}

function recall(): Language | undefined {
  try {
    const value = localStorage.getItem(remembered)
    return isLanguage(value) ? value : undefined
  } catch {
    return undefined
  }
}
