import { useCallback } from 'react'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Results } from '@/api'
import { themeList } from '@/api/themes'
import { useLanguage } from '@/i18n'
import { pick } from '@/i18n/content'
import { ButtonLink } from '@/ui/button'
import { ChoicesFilter, FilteredList, SelectFilter, TextFilter } from '@/ui/filters'
import { Page } from '@/ui/page'
import { type CallFilters, callPhases, callSorts } from './call-filters'
import { callList } from './call-queries'
import { projectNames } from '@/features/projects'
import { CallRow } from './call-row'

const route = getRouteApi('/calls')

export function CallsPage() {
  const { t } = useTranslation()
  const language = useLanguage()
  const filters = route.useSearch()
  const navigate = route.useNavigate()
  const change = useCallback(
    (changed: Partial<CallFilters>) =>
      void navigate({ search: (old) => ({ ...old, ...changed }), replace: 'q' in changed, resetScroll: false }),
    [navigate],
  )
  const active = Object.entries(filters).filter(([key, value]) => key !== 'sort' && value !== undefined).length

  return (
    <Page title={t('shell.calls')} description={t('calls.lead')}>
      <div className="wrap page-head">
        <h1 tabIndex={-1}>{t('shell.calls')}</h1>
        <p className="lead">{t('calls.lead')}</p>
        <p className="page-action">
          <Link to="/grants">{t('grant.results')}</Link>
        </p>
      </div>
      <FilteredList active={active} filters={<CallFilterFields filters={filters} change={change} />}>
        <Results
          level={2}
          list={useInfiniteQuery(callList(filters, language))}
          counted={(count) => t('calls.count', { count })}
          row={(call) => <CallRow call={call} />}
          keyOf={(call) => call.slug}
          tools={
            <SelectFilter
              label={t('list.sort')}
              value={filters.sort ?? callSorts[0]}
              options={callSorts.map((sort) => ({ value: sort, label: t(`calls.sort.${sort}`) }))}
              onChange={(sort) => change({ sort: sort === callSorts[0] ? undefined : sort })}
            />
          }
          empty={
            active > 0 ? (
              <>
                <p>{t('calls.empty')}</p>
                <ButtonLink variant="secondary" to="/calls">{t('list.clear')}</ButtonLink>
              </>
            ) : (
              <>
                <p>{t('calls.none')}</p>
                <ButtonLink variant="secondary" to="/projects">{t('calls.toProjects')}</ButtonLink>
              </>
            )
          }
        />
      </FilteredList>
    </Page>
  )
}

type FieldsProps = { filters: CallFilters; change: (changed: Partial<CallFilters>) => void }

function CallFilterFields({ filters, change }: FieldsProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const themes = useQuery(themeList).data ?? []
  const search = useCallback((q: string | undefined) => change({ q }), [change])
  return (
    <>
      <TextFilter label={t('list.text')} value={filters.q} onChange={search} />
      <ChoicesFilter
        legend={t('calls.phase')}
        options={callPhases.map((phase) => ({ value: phase, label: t(`call.phase.${phase}`) }))}
        values={filters.phase}
        onChange={(phase) => change({ phase })}
      />
      <SelectFilter
        label={t('calls.theme')}
        all={t('calls.allThemes')}
        value={filters.theme?.[0]}
        options={themes.map((theme) => ({ value: theme.code, label: pick(theme.name, language)?.text ?? theme.code }))}
        onChange={(theme) => change({ theme: theme ? [theme] : undefined })}
      />
      <ProjectFilter slug={filters.project?.[0]} onChange={(project) => change({ project: project ? [project] : undefined })} />
    </>
  )
}

/** Of which project; one also comes here from a project's page. */
function ProjectFilter({ slug, onChange }: { slug: string | undefined; onChange: (slug: string | undefined) => void }) {
  const { t } = useTranslation()
  const projects = useQuery(projectNames(useLanguage())).data ?? []
  const options = projects.map((project) => ({ value: project.slug, label: project.title.text }))
  if (slug && !projects.some((project) => project.slug === slug)) options.push({ value: slug, label: slug })
  return <SelectFilter label={t('call.project')} all={t('calls.allProjects')} value={slug} options={options} onChange={onChange} />
}
