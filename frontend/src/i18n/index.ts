import i18n from 'i18next'
import { initReactI18next, useTranslation } from 'react-i18next'
import type en from './en.json'
import { type Language, rememberLanguage } from './languages'

export * from './languages'
export { i18n }

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof en }
  }
}

const texts: Record<Language, () => Promise<{ default: object }>> = {
  lv: () => import('./lv.json'),
  en: () => import('./en.json'),
  uk: () => import('./uk.json'),
}

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

export async function showLanguage(language: Language) {
  if (!i18n.hasResourceBundle(language, 'translation'))
    i18n.addResourceBundle(language, 'translation', (await texts[language]()).default)
  await i18n.changeLanguage(language)
  document.documentElement.lang = language
  rememberLanguage(language)
}

export function useLanguage(): Language {
  return useTranslation().i18n.language as Language
}
