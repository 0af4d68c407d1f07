import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { themeList } from '@/api/themes'
import { useLanguage } from '@/i18n'
import { pick } from '@/i18n/content'
import { countryName, listOf } from '@/i18n/names'
import { Picture } from '@/ui/picture'
import type { GrantKey } from './grant-filters'
import { useSum } from './sums'
import styles from './figures.module.css'

type Series = 'applied' | 'awarded' | 'paid'

/** The sums with one key in one currency. */
export type Figure = { key: string; currency: string; grants: number } & Partial<Record<Series, string>>

type FigurePictureProps = { by: GrantKey; figures: Figure[]; series: readonly Series[]; level?: 2 | 3 }

/** How many rows the sentence names. */
const named = 3

/** Sums by year, country or theme: in a sentence, as bars, and as a table. */
export function FigurePicture({ by, figures, series, level = 2 }: FigurePictureProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const sum = useSum()
  const nameOf = useNames(by)
  const most = new Map<string, number>()
  for (const figure of figures)
    for (const each of series) most.set(figure.currency, Math.max(most.get(figure.currency) ?? 0, Number(figure[each] ?? 0)))
  const amount = (figure: Figure, each: Series) => sum({ amount: figure[each] ?? '0.00', currency: figure.currency })
  const largest = figures.toSorted((one, other) => Number(other.awarded) - Number(one.awarded)).slice(0, named)
  const summary = t('grants.most', {
    what: listOf(largest.map((figure) => t('grants.one', { name: nameOf(figure.key), sum: amount(figure, 'awarded') })), language),
  })
  return (
    <Picture
      title={t(`grants.view.${by}`)}
      level={level}
      summary={summary}
      table={
        <table>
          <thead>
            <tr>
              <th scope="col">{t(`grants.key.${by}`)}</th>
              <th scope="col">{t('grants.grants')}</th>
              {series.map((each) => (
                <th key={each} scope="col">
                  {t(`grants.series.${each}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {figures.map((figure) => (
              <tr key={figure.key + figure.currency}>
                <th scope="row">{nameOf(figure.key)}</th>
                <td>{figure.grants}</td>
                {series.map((each) => (
                  <td key={each}>{amount(figure, each)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      }
    >
      <div aria-hidden="true" className={styles.picture}>
        <ul className={styles.legend}>
          {series.map((each) => (
            <li key={each} data-series={each}>
              {t(`grants.series.${each}`)}
            </li>
          ))}
        </ul>
        {figures.map((figure) => (
          <div key={figure.key + figure.currency} className={styles.row}>
            <p>{nameOf(figure.key)}</p>
            <div>
              {series.map((each) => (
                <p key={each} className={styles.bar}>
                  <span data-series={each} style={{ inlineSize: `${(Number(figure[each] ?? 0) / (most.get(figure.currency) || 1)) * 100}%` }} />
                  <span className="small">{amount(figure, each)}</span>
                </p>
              ))}
            </div>
          </div>
        ))}
      </div>
    </Picture>
  )
}

function useNames(by: GrantKey) {
  const language = useLanguage()
  const themes = useQuery({ ...themeList, enabled: by === 'theme' }).data ?? []
  return (key: string) => {
    if (by === 'country') return countryName(key, language)
    if (by === 'theme') return pick(themes.find(({ code }) => code === key)?.name ?? {}, language)?.text ?? key
    return key
  }
}
