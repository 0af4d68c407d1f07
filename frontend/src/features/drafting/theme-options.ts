import { useQuery } from '@tanstack/react-query'
import { themeList } from '@/api/themes'
import { useLanguage } from '@/i18n'
import { pick } from '@/i18n/content'

/** The fields of cooperation, to tick. */
export function useThemeOptions() {
  const language = useLanguage()
  const themes = useQuery(themeList).data ?? []
  return themes.map(({ code, name }) => ({ value: code, label: pick(name, language)?.text ?? code }))
}
