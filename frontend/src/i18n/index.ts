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
import { type Language, rememberLanguage } from './languages'

export * from './languages'
export { i18n }

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof en & typeof activity & typeof authoring & typeof calls & typeof documents & typeof goals & typeof grants & typeof imports & typeof interest & typeof lists & typeof matching & typeof organisation & typeof pages & typeof partnerships & typeof project & typeof proposals }
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
  activity: {
    lv: () => import('./activity.lv.json'),
    en: () => import('./activity.en.json'),
    uk: () => import('./activity.uk.json'),
  },
  applications: {
    lv: () => import('./applications.lv.json'),
    en: () => import('./applications.en.json'),
    uk: () => import('./applications.uk.json'),
  },
  authoring: {
    lv: () => import('./authoring.lv.json'),
    en: () => import('./authoring.en.json'),
    uk: () => import('./authoring.uk.json'),
  },
  calls: {
    lv: () => import('./calls.lv.json'),
    en: () => import('./calls.en.json'),
    uk: () => import('./calls.uk.json'),
  },
  documents: {
    lv: () => import('./documents.lv.json'),
    en: () => import('./documents.en.json'),
    uk: () => import('./documents.uk.json'),
  },
  goals: {
    lv: () => import('./goals.lv.json'),
    en: () => import('./goals.en.json'),
    uk: () => import('./goals.uk.json'),
  },
  grants: {
    lv: () => import('./grants.lv.json'),
    en: () => import('./grants.en.json'),
    uk: () => import('./grants.uk.json'),
  },
  imports: {
    lv: () => import('./imports.lv.json'),
    en: () => import('./imports.en.json'),
    uk: () => import('./imports.uk.json'),
  },
  interest: {
    lv: () => import('./interest.lv.json'),
    en: () => import('./interest.en.json'),
    uk: () => import('./interest.uk.json'),
  },
  lists: {
    lv: () => import('./lists.lv.json'),
    en: () => import('./lists.en.json'),
    uk: () => import('./lists.uk.json'),
  },
  matching: {
    lv: () => import('./matching.lv.json'),
    en: () => import('./matching.en.json'),
    uk: () => import('./matching.uk.json'),
  },
  organisation: {
    lv: () => import('./organisation.lv.json'),
    en: () => import('./organisation.en.json'),
    uk: () => import('./organisation.uk.json'),
  },
  pages: {
    lv: () => import('./pages.lv.json'),
    en: () => import('./pages.en.json'),
    uk: () => import('./pages.uk.json'),
  },
  partnerships: {
    lv: () => import('./partnerships.lv.json'),
    en: () => import('./partnerships.en.json'),
    uk: () => import('./partnerships.uk.json'),
  },
  project: {
    lv: () => import('./project.lv.json'),
    en: () => import('./project.en.json'),
    uk: () => import('./project.uk.json'),
  },
  proposals: {
    lv: () => import('./proposals.lv.json'),
    en: () => import('./proposals.en.json'),
    uk: () => import('./proposals.uk.json'),
  },
  reviews: {
    lv: () => import('./reviews.lv.json'),
    en: () => import('./reviews.en.json'),
    uk: () => import('./reviews.uk.json'),
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

export async function addTexts(...names: (keyof typeof parts)[]) {
  const added = names.map((name) => parts[name])
  added.forEach((part) => asked.add(part))
  await Promise.all(added.map((part) => fetchTexts(part, i18n.language as Language)))
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
