import { useTranslation } from 'react-i18next'
import { useLanguage } from '@/i18n'
import { listOf } from '@/i18n/names'
import { zoneName } from './zones'

/** "in Riga and in Kyiv". */
export function useZoneWords() {
  const { t, i18n } = useTranslation()
  const language = useLanguage()
  return (zones: string[]) =>
    listOf(
      zones.map((zone) => {
        const key = zone.replace('/', '-')
        return i18n.exists(`call.in.${key}`) ? t(`call.in.${key as 'Europe-Riga'}`) : `(${zoneName(zone, language)})`
      }),
      language,
    )
}
