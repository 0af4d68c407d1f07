import type { ReactNode } from 'react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Loaded, type PartnershipLinks } from '@/api'
import { useLanguage } from '@/i18n'
import { count, countryName, listOf } from '@/i18n/names'
import { Notice } from '@/ui/notice'
import { Picture } from '@/ui/picture'
import { RowsSkeleton } from '@/ui/skeleton'
import type { PartnershipFilters } from '@/features/partnerships/partnership-filters'
import { partnershipLinks } from '@/features/partnerships/partnership-queries'
import { countLinks } from './link-counts'
import { LinksTable } from './links-table'
import styles from './links.module.css'

export type LinksProps = { filters: PartnershipFilters; empty: ReactNode }

type LinksPictureProps = LinksProps & { title: string; children: (found: PartnershipLinks) => ReactNode }

/** The links that the filters select, as a picture with a summary and a table; or what to do when there are none. */
export function LinksPicture({ filters, empty, title, children }: LinksPictureProps) {
  const query = useQuery(partnershipLinks(filters, useLanguage()))
  return (
    <Loaded query={query} skeleton={<RowsSkeleton lead={false} />}>
      {(found) =>
        found.links.length + found.countries.length === 0 ? (
          <div role="status">
            <Notice tone="river">{empty}</Notice>
          </div>
        ) : (
          <div aria-busy={query.isPlaceholderData} className={styles.picture}>
            <Picture title={title} summary={<Summary found={found} />} table={<LinksTable found={found} />}>
              {children(found)}
            </Picture>
          </div>
        )
      }
    </Loaded>
  )
}

/** How many links there are, between how many, and who has most of them. */
function Summary({ found }: { found: PartnershipLinks }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { aggregated, organisations } = found
  const { total, ends, ties } = countLinks(aggregated ? found.countries : found.links)
  const names = new Map(organisations.map(({ slug, name }) => [slug, name.text]))
  const countries = new Set(aggregated ? ends.map(({ key }) => key) : organisations.map(({ country }) => country))
  const shared = {
    links: t('links.count', { count: total, formatted: count(total, language) }),
    countries: t('count.countries', { count: countries.size }),
  }
  const busiest = ends.some(({ links }) => links > 1) ? ends.filter(({ links }) => links > 1) : ends
  const number = (links: number) => count(links, language)
  return (
    <span role="status">
      {aggregated
        ? t('links.summaryCountries', {
            ...shared,
            most: listOf(
              ties.slice(0, 3).map(({ a, b, links }) =>
                t('links.pair', { a: countryName(a, language), b: countryName(b, language), number: number(links) }),
              ),
              language,
            ),
          })
        : t('links.summary', {
            ...shared,
            organisations: t('count.organisations', { count: organisations.length }),
            most: listOf(
              busiest.slice(0, 3).map(({ key, links }) => t('links.one', { name: names.get(key), number: number(links) })),
              language,
            ),
          })}
    </span>
  )
}
