import type { ReactNode } from 'react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Loaded } from '@/api'
import { useLanguage } from '@/i18n'
import { Notice } from '@/ui/notice'
import { RowsSkeleton } from '@/ui/skeleton'
import { addedUp } from './adding'
import { FigurePicture } from './figure-picture'
import type { GrantFilters, GrantKey } from './grant-filters'
import { allGrants } from './grant-queries'
import { useSum } from './sums'
import styles from './grants.module.css'

type ByViewProps = { filters: GrantFilters; by: GrantKey; empty: ReactNode }

/** The grants that the filters select, added up. */
export function ByView({ filters, by, empty }: ByViewProps) {
  const { t } = useTranslation()
  const sum = useSum()
  const query = useQuery(allGrants(filters, useLanguage()))
  return (
    <Loaded query={query} skeleton={<RowsSkeleton lead={false} />}>
      {(grants) =>
        grants.length === 0 ? (
          <Notice tone="river">{empty}</Notice>
        ) : (
          <>
            <div role="status" className={styles.totals}>
              {addedUp(grants).map(({ currency, count, awarded, paid }) => (
                <p key={currency}>
                  {t('grants.selected', { count, awarded: sum({ amount: awarded, currency }), paid: sum({ amount: paid, currency }) })}
                </p>
              ))}
            </div>
            <FigurePicture by={by} series={['awarded', 'paid']} figures={addedUp(grants, by).map(({ count, ...figure }) => ({ ...figure, grants: count }))} />
          </>
        )
      }
    </Loaded>
  )
}
