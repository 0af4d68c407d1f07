import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { themeList } from '@/api/themes'
import { useLanguage } from '@/i18n'
import { pick } from '@/i18n/content'
import { countryName, languageName } from '@/i18n/names'

const countries = ['countries', 'donorCountries', 'country']
const languages = ['language', 'languages', 'workingLanguages']

/** The word for a code, by the field it stands in. */
export function useCodeName() {
  const { t, i18n } = useTranslation()
  const language = useLanguage()
  const themes = useQuery(themeList).data
  return (code: string, field: string | undefined): string => {
    if (field === 'themes' || field === 'expertFields') return pick(themes?.find((theme) => theme.code === code)?.name, language)?.text ?? code
    if (field && countries.includes(field)) return countryName(code, language)
    if (field && languages.includes(field)) return languageName(code, language)
    if (field === 'role') return i18n.exists(`activity.role.${code}`) ? t(`activity.role.${code as 'HOST'}`) : t(`project.role.${code as 'LEAD'}`, { count: 1 })
    if (field === 'kind' && i18n.exists(`editor.criterion.${code}`)) return t(`editor.criterion.${code as 'COUNTRY'}`)
    if (field === 'kind' && code === 'PARTNERSHIP') return t('call.kind.PARTNERSHIP')
    if (field === 'side') return t(`call.only.${code as 'HOST'}`)
    if (field === 'types') return t(`organisation.type.${code as 'MUNICIPALITY'}`)
    if (field === 'kind') return t(`document.kind.${code as 'LINK'}`)
    if (field === 'type') return t(`activity.type.${code as 'FORUM'}`)
    if (field === 'features') return t(`interest.feature.${code as 'RIVER'}`)
    if (field === 'precision') return t(`form.precisions.${code as 'DAY'}`)
    if (field === 'state') return t(`partnership.state.${code as 'ACTIVE'}`)
    if (field === 'status') return t(`project.status.${code as 'ACTIVE'}`)
    return code
  }
}
