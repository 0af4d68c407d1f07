import { useCallback } from 'react'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Results } from '@/api'
import { themeList } from '@/api/themes'
import { Can } from '@/auth'
import { useLanguage } from '@/i18n'
import { pick } from '@/i18n/content'
import { ButtonLink } from '@/ui/button'
import { useCountryOptions } from '@/ui/country-options'
import { ChoicesFilter, FilteredList, SelectFilter, TextFilter } from '@/ui/filters'
import { Page } from '@/ui/page'
import { type ProjectFilters, projectSorts, statuses } from './project-filters'
import { projectList } from './project-queries'
import { ProjectRow } from './project-row'

const route = getRouteApi('/projects')

export function ProjectsPage() {
  const { t } = useTranslation()
  const language = useLanguage()
  const filters = route.useSearch()
  const navigate = route.useNavigate()
  const change = useCallback(
    (changed: Partial<ProjectFilters>) => void navigate({ search: (old) => ({ ...old, ...changed }), replace: 'q' in changed, resetScroll: false }),
    [navigate],
  )
  const active = Object.entries(filters).filter(([key, value]) => key !== 'sort' && value !== undefined).length

  return (
    <Page title={t('shell.projects')} description={t('projects.lead')}>
      <div className="wrap page-head">
        <h1 tabIndex={-1}>{t('shell.projects')}</h1>
        <p className="lead">{t('projects.lead')}</p>
        <Can role="coordinator">
          <p className="page-action">
            <ButtonLink variant="secondary" to="/projects/new">
              {t('project.new')}
            </ButtonLink>
          </p>
        </Can>
      </div>
      <FilteredList active={active} filters={<ProjectFilterFields filters={filters} change={change} />}>
        <Results
          level={2}
          list={useInfiniteQuery(projectList(filters, language))}
          counted={(count) => t('count.projects', { count })}
          row={(project) => <ProjectRow project={project} />}
          keyOf={(project) => project.slug}
          tools={
            <SelectFilter
              label={t('list.sort')}
              value={filters.sort ?? projectSorts[0]}
              options={projectSorts.map((sort) => ({ value: sort, label: t(`projects.sort.${sort}`) }))}
              onChange={(sort) => change({ sort: sort === projectSorts[0] ? undefined : sort })}
            />
          }
          empty={
            <>
              <p>{t('projects.empty')}</p>
              <ButtonLink variant="secondary" to="/projects">{t('list.clear')}</ButtonLink>
            </>
          }
        />
      </FilteredList>
    </Page>
  )
}

type FieldsProps = { filters: ProjectFilters; change: (changed: Partial<ProjectFilters>) => void }

function ProjectFilterFields({ filters, change }: FieldsProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const themes = useQuery(themeList).data ?? []
  const search = useCallback((q: string | undefined) => change({ q }), [change])
  const from = useCallback((year: string | undefined) => change({ from: year }), [change])
  const to = useCallback((year: string | undefined) => change({ to: year }), [change])
  return (
    <>
      <TextFilter label={t('list.text')} value={filters.q} onChange={search} />
      <ChoicesFilter
        legend={t('projects.status')}
        options={statuses.map((status) => ({ value: status, label: t(`project.status.${status}`) }))}
        values={filters.status}
        onChange={(status) => change({ status })}
      />
      <SelectFilter
        label={t('projects.theme')}
        all={t('projects.allThemes')}
        value={filters.theme?.[0]}
        options={themes.map((theme) => ({ value: theme.code, label: pick(theme.name, language)?.text ?? theme.code }))}
        onChange={(theme) => change({ theme: theme ? [theme] : undefined })}
      />
      <SelectFilter
        label={t('projects.country')}
        all={t('list.allCountries')}
        value={filters.country?.[0]}
        options={useCountryOptions()}
        onChange={(country) => change({ country: country ? [country] : undefined })}
      />
      <SelectFilter
        label={t('projects.sdg')}
        all={t('projects.allSdgs')}
        value={filters.sdg?.[0]}
        options={Array.from({ length: 17 }, (_, index) => ({
          value: String(index + 1),
          label: `${index + 1}. ${t(`sdg.${(index + 1) as 1}`)}`,
        }))}
        onChange={(sdg) => change({ sdg: sdg ? [sdg] : undefined })}
      />
      <div className="years">
        <TextFilter type="year" label={t('list.fromYear')} value={filters.from} onChange={from} />
        <TextFilter type="year" label={t('list.toYear')} value={filters.to} onChange={to} />
      </div>
    </>
  )
}
