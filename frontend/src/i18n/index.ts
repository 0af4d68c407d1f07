import i18n from 'i18next'
import { initReactI18next, useTranslation } from 'react-i18next'
import type activity from './activity.en.json'
import type applications from './applications.en.json'
import type authoring from './authoring.en.json'
import type calls from './calls.en.json'
import type documents from './documents.en.json'
import type en from './en.json'
import type goals from './goals.en.json'
import type grants from './grants.en.json'
import type imports from './imports.en.json'
import type interest from './interest.en.json'
import type lists from './lists.en.json'
import type matching from './matching.en.json'
import type organisation from './organisation.en.json'
import type pages from './pages.en.json'
import type partnerships from './partnerships.en.json'
import type project from './project.en.json'
import type proposals from './proposals.en.json'
import type reviews from './reviews.en.json'
import type story from './story.en.json'
import { type Language, rememberLanguage } from './languages'

export * from './languages'
export { i18n }

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof en & typeof activity & typeof applications & typeof authoring & typeof calls & typeof documents & typeof goals & typeof grants & typeof imports & typeof interest & typeof lists & typeof matching & typeof organisation & typeof pages & typeof partnerships & typeof project & typeof proposals & typeof reviews & typeof story }
  }
}

/** What every page says in a language, and where that language has what only some pages say: others are not told of it. */
const languageTexts = {
  lv: () => import('./lv'),
  en: () => import('./en'),
  uk: () => import('./uk'),
}

type Part = keyof Awaited<ReturnType<(typeof languageTexts)['en']>>['parts']

const asked = new Set<Part>()

/** Starts the texts in one language; the others are fetched when they are chosen. */
export async function startTexts(language: Language) {
  await i18n.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    resources: { [language]: { translation: (await languageTexts[language]()).texts } },
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  })
  document.documentElement.lang = language
}

export async function addTexts(...names: Part[]) {
  names.forEach((name) => asked.add(name))
  const language = i18n.language as Language
  const { parts } = await languageTexts[language]()
  await Promise.all(names.map(async (name) => add(language, (await parts[name]()).default)))
}

export async function showLanguage(language: Language) {
  const { texts, parts } = await languageTexts[language]()
  add(language, texts)
  await Promise.all([...asked].map(async (name) => add(language, (await parts[name]()).default)))
  await i18n.changeLanguage(language)
  document.documentElement.lang = language
  rememberLanguage(language)
}

function add(language: Language, texts: object) {
  i18n.addResourceBundle(language, 'translation', texts, true, true)
}

export function useLanguage(): Language {
  return useTranslation().i18n.language as Language
}
