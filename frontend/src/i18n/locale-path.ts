import { type Language, languageOf } from './languages'

/**
 * The router knows paths without a language; the address bar shows them with one. What the bar says last is what new
 * links carry.
 */
let shown: Language = 'lv'

export function setPathLanguage(language: Language) {
  shown = language
}

export function pathLanguage() {
  return shown
}

export const localeRewrite = {
  input: ({ url }: { url: URL }) => {
    if (languageOf(url.pathname)) url.pathname = url.pathname.slice(3) || '/'
    return url
  },
  output: ({ url }: { url: URL }) => {
    url.pathname = localised(url.pathname, shown)
    return url
  },
}

export function localised(pathname: string, language: Language) {
  return pathname === '/' ? `/${language}` : `/${language}${pathname}`
}
