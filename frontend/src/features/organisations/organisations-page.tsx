import { useCallback } from 'react'
import { useInfiniteQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Results } from '@/api'
import { useLanguage } from '@/i18n'
import { ButtonLink } from '@/ui/button'
import { useCountryOptions } from '@/ui/country-options'
import { ChoicesFilter, FilteredList, SelectFilter, TextFilter } from '@/ui/filters'
import { Page } from '@/ui/page'
import { type OrganisationFilters, organisationSorts, organisationTypes } from './organisation-filters'
import { organisationList } from './organisation-queries'
import { OrganisationRow } from './organisation-row'

const route = getRouteApi('/organisations')

export function OrganisationsPage() {
  const { t } = useTranslation()
  const language = useLanguage()
  const filters = route.useSearch()
  const navigate = route.useNavigate()
  const change = useCallback(
    (changed: Partial<OrganisationFilters>) =>
      void navigate({ search: (old) => ({ ...old, ...changed }), replace: 'q' in changed, resetScroll: false }),
    [navigate],
  )
  const active = Object.entries(filters).filter(([key, value]) => key !== 'sort' && value !== undefined).length

  return (
    <Page title={t('shell.organisations')} description={t('organisations.lead')}>
      <div className="wrap page-head">
        <h1 tabIndex={-1}>{t('shell.organisations')}</h1>
        <p className="lead">{t('organisations.lead')}</p>
      </div>
      <FilteredList active={active} filters={<OrganisationFilterFields filters={filters} change={change} />}>
        <Results
          level={2}
          list={useInfiniteQuery(organisationList(filters, language))}
          counted={(count) => t('count.organisations', { count })}
          row={(organisation) => <OrganisationRow organisation={organisation} />}
          keyOf={(organisation) => organisation.slug}
          tools={
            <SelectFilter
              label={t('list.sort')}
              value={filters.sort ?? organisationSorts[0]}
              options={organisationSorts.map((sort) => ({ value: sort, label: t(`organisations.sort.${sort}`) }))}
              onChange={(sort) => change({ sort: sort === organisationSorts[0] ? undefined : sort })}
            />
          }
          empty={
            <>
              <p>{t('organisations.empty')}</p>
              <ButtonLink variant="secondary" to="/organisations">{t('list.clear')}</ButtonLink>
            </>
          }
        />
      </FilteredList>
    </Page>
  )
}

type FieldsProps = { filters: OrganisationFilters; change: (changed: Partial<OrganisationFilters>) => void }

function OrganisationFilterFields({ filters, change }: FieldsProps) {
  const { t } = useTranslation()
  const search = useCallback((q: string | undefined) => change({ q }), [change])
  return (
    <>
      <TextFilter label={t('organisations.name')} value={filters.q} onChange={search} />
      <SelectFilter
        label={t('organisations.country')}
        all={t('list.allCountries')}
        value={filters.country?.[0]}
        options={useCountryOptions()}
        onChange={(country) => change({ country: country ? [country] : undefined })}
      />
      <ChoicesFilter
        legend={t('organisations.type')}
        options={organisationTypes.map((type) => ({ value: type, label: t(`organisation.type.${type}`) }))}
        values={filters.type}
        onChange={(type) => change({ type })}
      />
      <ChoicesFilter
        legend={t('organisations.more')}
        options={[{ value: 'true', label: t('organisations.participating') }]}
        values={filters.participating && [filters.participating]}
        onChange={(values) => change({ participating: values?.[0] })}
      />
      <ChoicesFilter
        legend={t('organisations.formerLegend')}
        options={[{ value: 'true', label: t('organisations.former') }]}
        values={filters.former && [filters.former]}
        onChange={(values) => change({ former: values?.[0] })}
      />
    </>
  )
}
