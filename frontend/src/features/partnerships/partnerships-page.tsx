import { lazy, Suspense, useCallback } from 'react'
import { useInfiniteQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { listPartnerships, Results } from '@/api'
import { Download } from '@/features/sheets'
import { useMe } from '@/auth'
import { useLanguage } from '@/i18n'
import { ButtonLink } from '@/ui/button'
import { FilteredList, SelectFilter } from '@/ui/filters'
import { Page } from '@/ui/page'
import { RowsSkeleton } from '@/ui/skeleton'
import { PartnershipFilterFields } from './partnership-filter-fields'
import { type PartnershipSearch, partnershipSorts, partnershipViews, selecting } from './partnership-filters'
import { partnershipList } from './partnership-queries'
import { PartnershipRow } from './partnership-row'
import { mayRegister } from './rights'
import styles from './partnership.module.css'

const MapView = lazy(() => import('./links/map-view').then(({ MapView }) => ({ default: MapView })))
const NetworkView = lazy(() => import('./links/network-view').then(({ NetworkView }) => ({ default: NetworkView })))

const route = getRouteApi('/partnerships')

export function PartnershipsPage() {
  const { t } = useTranslation()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const me = useMe().data
  const change = useCallback(
    (changed: Partial<PartnershipSearch>) =>
      void navigate({ search: (old) => ({ ...old, ...changed }), replace: 'q' in changed, resetScroll: false }),
    [navigate],
  )
  const filters = selecting(search)
  const active = Object.values(filters).filter((value) => value !== undefined).length
  const empty = <NothingFound filtered={active > 0} />

  return (
    <Page title={t('shell.partnerships')} description={t('partnerships.lead')}>
      <div className="wrap page-head">
        <h1 tabIndex={-1}>{t('shell.partnerships')}</h1>
        <p className="lead">{t('partnerships.lead')}</p>
        {me && mayRegister(me) && (
          <p className="page-action actions">
            <ButtonLink variant="secondary" to="/partnerships/new">
              {t('partnerships.new')}
            </ButtonLink>
            <ButtonLink variant="tertiary" to="/partnerships/import">
              {t('partnerships.import')}
            </ButtonLink>
          </p>
        )}
      </div>
      <FilteredList active={active} filters={<PartnershipFilterFields filters={filters} change={change} />}>
        <nav aria-label={t('partnerships.view.label')} className={styles.views}>
          {partnershipViews.map((view) => (
            <Link
              key={view}
              to="/partnerships"
              search={{ ...search, view: view === 'list' ? undefined : view }}
              activeOptions={{ exact: true }}
              resetScroll={false}
            >
              {t(`partnerships.view.${view}`)}
            </Link>
          ))}
        </nav>
        <Suspense fallback={<RowsSkeleton lead={false} />}>
          {search.view === 'map' ? (
            <MapView filters={filters} empty={empty} />
          ) : search.view === 'network' ? (
            <NetworkView filters={filters} empty={empty} />
          ) : (
            <List search={search} change={change} empty={empty} />
          )}
        </Suspense>
      </FilteredList>
    </Page>
  )
}

type ListProps = { search: PartnershipSearch; change: (changed: Partial<PartnershipSearch>) => void; empty: React.ReactNode }

function List({ search, change, empty }: ListProps) {
  const { t } = useTranslation()
  const { sort } = search
  const list = useInfiniteQuery(partnershipList(search, useLanguage()))
  return (
    <>
      <Results
        level={2}
        list={list}
        counted={(count) => t('partnerships.count', { count })}
        row={(partnership) => <PartnershipRow partnership={partnership} />}
        keyOf={(partnership) => partnership.id}
        tools={
          <SelectFilter
            label={t('list.sort')}
            value={sort ?? partnershipSorts[0]}
            options={partnershipSorts.map((each) => ({ value: each, label: t(`partnerships.sort.${each}`) }))}
            onChange={(chosen) => change({ sort: chosen === partnershipSorts[0] ? undefined : chosen })}
          />
        }
        empty={empty}
      />
      {list.data?.pages[0]?.items.length !== 0 && (
        <Download
          name="partnerships"
          ask={(options) => listPartnerships({ query: { ...selecting(search), sort }, throwOnError: true, ...(options as object) })}
        />
      )}
    </>
  )
}

function NothingFound({ filtered }: { filtered: boolean }) {
  const { t } = useTranslation()
  return filtered ? (
    <>
      <p>{t('partnerships.empty')}</p>
      <ButtonLink variant="secondary" to="/partnerships" search={({ view }) => ({ view })}>
        {t('list.clear')}
      </ButtonLink>
    </>
  ) : (
    <>
      <p>{t('partnerships.none')}</p>
      <ButtonLink variant="secondary" to="/organisations">{t('partnerships.toOrganisations')}</ButtonLink>
    </>
  )
}
