import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '@/i18n'
import { Rows } from '@/ui/rows'
import type { GrantFilters } from './grant-filters'
import { firstGrants } from './grant-queries'
import { GrantRow } from './grant-row'

type GrantsOfProps = { of: 'Organisation' | 'Call'; filters: Pick<GrantFilters, 'call' | 'recipient'> }

/** The grants of an organisation or a call; where there are none, nothing is said of them. */
export function GrantsOf({ of, filters }: GrantsOfProps) {
  const { t } = useTranslation()
  const grants = useQuery(firstGrants(filters, useLanguage())).data
  if (!grants?.items.length) return null
  return (
    <section className="wrap band" aria-labelledby="grants">
      <div className="section-head">
        <h2 id="grants">{t(`grants.of${of}`)}</h2>
        <Link to="/grants" search={filters}>
          {t('grants.all')}
        </Link>
      </div>
      <Rows>
        {grants.items.map((grant) => (
          <GrantRow key={grant.id} grant={grant} own={of === 'Organisation'} />
        ))}
      </Rows>
    </section>
  )
}
