import type { Language } from '@/i18n'

/** "48 kB", "2.4 MB". */
export function fileSize(bytes: number, language: Language) {
  const large = bytes >= 1_000_000
  return new Intl.NumberFormat(language === 'en' ? 'en-GB' : language, {
    style: 'unit',
    unit: large ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: large ? 1 : 0,
  }).format(Math.max(bytes / (large ? 1_000_000 : 1000), 1))
}
