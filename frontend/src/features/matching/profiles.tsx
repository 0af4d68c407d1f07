import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { MatchCandidateDetails } from '@/api'
import { useThemeOptions } from '@/features/drafting'
import { useLanguage } from '@/i18n'
import { count, languageName } from '@/i18n/names'
import { Text } from '@/ui/text'
import styles from './matching.module.css'

/** What two have answered, beside each other; what both have is set off. */
export function Profiles({ one, other }: { one: MatchCandidateDetails; other: MatchCandidateDetails }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const themes = useThemeOptions()
  const themeName = (code: string) => themes.find(({ value }) => value === code)?.label ?? code
  const tongue = (code: string) => languageName(code, language)
  const feature = (code: string) => t(`interest.feature.${code as 'RIVER'}`)
  const both = [one.profile, other.profile] as const
  const people = (population: number | undefined) => (population ? count(population, language) : unsaid)
  const unsaid = <span className="quiet">{t('matching.unsaid')}</span>

  const row = (name: string, cells: readonly [ReactNode, ReactNode]) => (
    <tr>
      <th scope="row">{name}</th>
      <td>{cells[0]}</td>
      <td>{cells[1]}</td>
    </tr>
  )
  const lists = (values: readonly [string[], string[]], against: readonly [string[], string[]], nameOf: (code: string) => string, ranked = false) =>
    values.map((list, index) => {
      if (list.length === 0) return unsaid
      const List = ranked ? 'ol' : 'ul'
      return (
        <List key={index}>
          {list.map((code) => (
            <li key={code}>{against[index]!.includes(code) ? <strong>{nameOf(code)}</strong> : nameOf(code)}</li>
          ))}
        </List>
      )
    }) as unknown as readonly [ReactNode, ReactNode]
  const swapped = <Value,>([a, b]: readonly [Value, Value]) => [b, a] as const
  const of = (field: 'themes' | 'offers' | 'needs' | 'languages' | 'features') => [both[0][field] as string[], both[1][field] as string[]] as const

  return (
    <div className={styles.profiles}>
      <table>
        <caption className="small quiet">{t('matching.bold')}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">
              <Text value={one.organisation.name} note={false} />
            </th>
            <th scope="col">
              <Text value={other.organisation.name} note={false} />
            </th>
          </tr>
        </thead>
        <tbody>
          {row(t('matching.profile.themes'), lists(of('themes'), swapped(of('themes')), themeName, true))}
          {row(t('matching.profile.offers'), lists(of('offers'), swapped(of('needs')), themeName))}
          {row(t('matching.profile.needs'), lists(of('needs'), swapped(of('offers')), themeName))}
          {row(t('matching.profile.size'), [people(both[0].population), people(both[1].population)])}
          {row(t('matching.profile.languages'), lists(of('languages'), swapped(of('languages')), tongue))}
          {row(t('matching.profile.features'), lists(of('features'), swapped(of('features')), feature))}
        </tbody>
      </table>
    </div>
  )
}
