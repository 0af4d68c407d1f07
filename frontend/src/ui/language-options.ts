import { useLanguage } from '@/i18n'
import { byName, languageName } from '@/i18n/names'

/** The languages texts and meetings are likely to be in: those of Europe and its neighbourhood (ISO 639). */
const codes = [
  'lv', 'en', 'uk', 'ar', 'be', 'bg', 'bs', 'ca', 'cs', 'da', 'de', 'el', 'es', 'et', 'fi', 'fr', 'ga', 'hr', 'hu', 'hy', 'is', 'it', 'ka',
  'lt', 'lb', 'mk', 'mt', 'nl', 'no', 'pl', 'pt', 'ro', 'ru', 'sk', 'sl', 'sq', 'sr', 'sv', 'tr', 'az',
]

export function useLanguageOptions() {
  const language = useLanguage()
  return codes
    .map((code) => ({ value: code, label: languageName(code, language) }))
    .sort((one, other) => byName(language)(one.label, other.label))
}
