import i18n from 'i18next'
import { initReactI18next, useTranslation } from 'react-i18next'
import type authoring from './authoring.en.json'
import type en from './en.json'
import type pages from './pages.en.json'
import { type Language, rememberLanguage } from './languages'

export * from './languages'
export { i18n }

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof en & typeof authoring & typeof pages }
  }
}

type Texts = Record<Language, () => Promise<{ default: object }>>

const texts: Texts = {
  lv: () => import('./lv.json'),
  en: () => import('./en.json'),
  uk: () => import('./uk.json'),
}

/** Texts that only some pages need; their routes ask for them before they are shown. */
const parts = {
  authoring: {
    lv: () => import('./authoring.lv.json'),
    en: () => import('./authoring.en.json'),
    uk: () => import('./authoring.uk.json'),
  },
  pages: {
    lv: () => import('./pages.lv.json'),
    en: () => import('./pages.en.json'),
    uk: () => import('./pages.uk.json'),
  },
} satisfies Record<string, Texts>

const asked = new Set<Texts>()

/** Starts the texts in one language; the others are fetched when they are chosen. */
export async function startTexts(language: Language) {
  await i18n.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    resources: { [language]: { translation: (await texts[language]()).default } },
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  })
  document.documentElement.lang = language
}

export async function addTexts(part: keyof typeof parts) {
  asked.add(parts[part])
  await fetchTexts(parts[part], i18n.language as Language)
}

export async function showLanguage(language: Language) {
  await Promise.all([texts, ...asked].map((each) => fetchTexts(each, language)))
  await i18n.changeLanguage(language)
  document.documentElement.lang = language
  rememberLanguage(language)
}

async function fetchTexts(from: Texts, language: Language) {
  i18n.addResourceBundle(language, 'translation', (await from[language]()).default, true, true)
}

export function useLanguage(): Language {
  return useTranslation().i18n.language as Language
}
