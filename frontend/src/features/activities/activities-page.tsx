import { useCallback } from 'react'
import { useInfiniteQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Results } from '@/api'
import { useLanguage } from '@/i18n'
import { ButtonLink } from '@/ui/button'
import { useCountryOptions } from '@/ui/country-options'
import { FilteredList, SelectFilter, TextFilter } from '@/ui/filters'
import { Page } from '@/ui/page'
import { type ActivityFilters, activitySorts, activityTypes } from './activity-filters'
import { activityList } from './activity-queries'
import { ActivityRow } from './activity-row'

const route = getRouteApi('/activities')

export function ActivitiesPage() {
  const { t } = useTranslation()
  const language = useLanguage()
  const filters = route.useSearch()
  const navigate = route.useNavigate()
  const change = useCallback(
    (changed: Partial<ActivityFilters>) =>
      void navigate({ search: (old) => ({ ...old, ...changed }), replace: 'q' in changed, resetScroll: false }),
    [navigate],
  )
  const active = Object.entries(filters).filter(([key, value]) => key !== 'sort' && value !== undefined).length

  return (
    <Page title={t('shell.activities')} description={t('activities.lead')}>
      <div className="wrap page-head">
        <h1 tabIndex={-1}>{t('shell.activities')}</h1>
        <p className="lead">{t('activities.lead')}</p>
      </div>
      <FilteredList active={active} filters={<ActivityFilterFields filters={filters} change={change} />}>
        <Results
          level={2}
          list={useInfiniteQuery(activityList(filters, language))}
          counted={(count) => t('count.activities', { count })}
          row={(activity) => <ActivityRow activity={activity} />}
          keyOf={(activity) => activity.id}
          tools={
            <SelectFilter
              label={t('list.sort')}
              value={filters.sort ?? activitySorts[0]}
              options={activitySorts.map((sort) => ({ value: sort, label: t(`activities.sort.${sort}`) }))}
              onChange={(sort) => change({ sort: sort === activitySorts[0] ? undefined : sort })}
            />
          }
          empty={
            <>
              <p>{t('activities.empty')}</p>
              <ButtonLink variant="secondary" to="/activities">{t('list.clear')}</ButtonLink>
            </>
          }
        />
      </FilteredList>
    </Page>
  )
}

type FieldsProps = { filters: ActivityFilters; change: (changed: Partial<ActivityFilters>) => void }

function ActivityFilterFields({ filters, change }: FieldsProps) {
  const { t } = useTranslation()
  const search = useCallback((q: string | undefined) => change({ q }), [change])
  const from = useCallback((year: string | undefined) => change({ from: year }), [change])
  const to = useCallback((year: string | undefined) => change({ to: year }), [change])
  return (
    <>
      <TextFilter label={t('list.text')} value={filters.q} onChange={search} />
      <SelectFilter
        label={t('activities.type')}
        all={t('activities.allTypes')}
        value={filters.type?.[0]}
        options={activityTypes.map((type) => ({ value: type, label: t(`activity.type.${type}`) }))}
        onChange={(type) => change({ type: type ? [type] : undefined })}
      />
      <SelectFilter
        label={t('activities.where')}
        all={t('activities.anywhere')}
        value={filters.online}
        options={[
          { value: 'true', label: t('activities.online') },
          { value: 'false', label: t('activities.onSite') },
        ]}
        onChange={(online) => change({ online })}
      />
      <SelectFilter
        label={t('activities.country')}
        all={t('list.allCountries')}
        value={filters.country?.[0]}
        options={useCountryOptions()}
        onChange={(country) => change({ country: country ? [country] : undefined })}
      />
      <div className="years">
        <TextFilter type="year" label={t('list.fromYear')} value={filters.from} onChange={from} />
        <TextFilter type="year" label={t('list.toYear')} value={filters.to} onChange={to} />
      </div>
    </>
  )
}
