import { lazy, Suspense, useCallback } from 'react'
import { useInfiniteQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Results } from '@/api'
import { Download } from '@/features/sheets'
import { useLanguage } from '@/i18n'
import { ButtonLink } from '@/ui/button'
import { FilteredList } from '@/ui/filters'
import { Page } from '@/ui/page'
import { RowsSkeleton } from '@/ui/skeleton'
import { sheetOfGrants } from './grant-api'
import { GrantFilterFields } from './grant-filter-fields'
import { type GrantSearch, grantKeys } from './grant-filters'
import { grantList, selecting } from './grant-queries'
import { GrantRow } from './grant-row'
import { Totals } from './totals'
import styles from './grants.module.css'

const ByView = lazy(() => import('./by-view').then(({ ByView }) => ({ default: ByView })))
const views = ['list', ...grantKeys] as const

const route = getRouteApi('/grants')

/** Who got how much for what, for everybody. */
export function GrantsPage() {
  const { t } = useTranslation()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const change = useCallback(
    (changed: Partial<GrantSearch>) => void navigate({ search: (old) => ({ ...old, ...changed }), resetScroll: false }),
    [navigate],
  )
  const { by } = search
  const filters = selecting(search)
  const active = Object.keys(filters).length
  const empty = <NothingFound filtered={active > 0} />
  return (
    <Page title={t('grants.title')} description={t('grants.lead')}>
      <div className="wrap page-head">
        <h1 tabIndex={-1}>{t('grants.title')}</h1>
        <p className="lead">{t('grants.lead')}</p>
        <p className="page-action">
          <Link to="/grants/figures">{t('grants.toFigures')}</Link>
        </p>
      </div>
      <FilteredList active={active} filters={<GrantFilterFields search={search} change={change} />}>
        <nav aria-label={t('grants.view.label')} className={styles.views}>
          {views.map((each) => (
            <Link
              key={each}
              to="/grants"
              search={{ ...search, by: each === 'list' ? undefined : each }}
              aria-current={each === (by ?? 'list') ? 'page' : undefined}
              activeOptions={{ exact: true }}
              resetScroll={false}
            >
              {t(`grants.view.${each}`)}
            </Link>
          ))}
        </nav>
        {by ? (
          <Suspense fallback={<RowsSkeleton lead={false} />}>
            <ByView filters={filters} by={by} empty={empty} />
          </Suspense>
        ) : (
          <>
            <Totals filters={filters} />
            <List search={search} empty={empty} />
          </>
        )}
      </FilteredList>
    </Page>
  )
}

function List({ search, empty }: { search: GrantSearch; empty: React.ReactNode }) {
  const { t } = useTranslation()
  const list = useInfiniteQuery(grantList(search, useLanguage()))
  return (
    <>
      <Results
        level={2}
        list={list}
        counted={(count) => t('grants.count', { count })}
        row={(grant) => <GrantRow grant={grant} />}
        keyOf={(grant) => grant.id}
        empty={empty}
      />
      {list.data?.pages[0]?.items.length !== 0 && <Download name="grants" ask={(options) => sheetOfGrants(selecting(search), options)} />}
    </>
  )
}

function NothingFound({ filtered }: { filtered: boolean }) {
  const { t } = useTranslation()
  return filtered ? (
    <>
      <p>{t('grants.empty')}</p>
      <ButtonLink variant="secondary" to="/grants" search={({ by }) => ({ by })}>
        {t('list.clear')}
      </ButtonLink>
    </>
  ) : (
    <>
      <p>{t('grants.none')}</p>
      <ButtonLink variant="secondary" to="/calls" search={{}}>
        {t('grants.toCalls')}
      </ButtonLink>
    </>
  )
}
