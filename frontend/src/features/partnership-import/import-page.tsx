import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { ApiProblem, Loaded, type PartnershipImportDetails, Results, TroubleNotice } from '@/api'
import { useLanguage } from '@/i18n'
import { Breadcrumbs } from '@/ui/breadcrumbs'
import { SelectFilter } from '@/ui/filters'
import { Page } from '@/ui/page'
import { ThingSkeleton } from '@/ui/thing-skeleton'
import { ForRegistrars } from './for-registrars'
import { stepImport } from './import-api'
import { ImportCounts } from './import-counts'
import { outcomes } from './import-filters'
import { goesOn, importById, importRows } from './import-queries'
import { ImportRowItem } from './import-row-item'
import { ImportState } from './import-state'
import { useDoing } from './use-doing'

const route = getRouteApi('/partnerships/imports/$id')

export function ImportPage() {
  const { id } = route.useParams()
  return <ForRegistrars>{() => <Shown id={id} />}</ForRegistrars>
}

function Shown({ id }: { id: string }) {
  const query = useQuery(importById(id))
  return (
    <Loaded query={query} skeleton={<ThingSkeleton />} page>
      {({ file, version }) => <Import file={file} version={version} />}
    </Loaded>
  )
}

function Import({ file, version }: { file: PartnershipImportDetails; version: string }) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const { queryKey } = importById(file.id)
  const step = useDoing(async (what: 'enter' | 'cancel') => {
    try {
      const { data, response } = await stepImport(file.id, what, version)
      queries.setQueryData(queryKey, { file: data, version: response.headers.get('ETag') ?? '' })
    } catch (error) {
      // It has gone on meanwhile: what it is now says what can be done.
      if (error instanceof ApiProblem && [409, 412].includes(error.status)) await queries.invalidateQueries({ queryKey })
      throw error
    }
  })
  const title = t(`import.state.${file.state}`, { name: file.name ?? t('import.unnamed') })
  return (
    <Page title={title} listed={false}>
      <div className="wrap">
        <Breadcrumbs here={file.name ?? t('import.unnamed')}>
          {[
            <Link key="import" to="/partnerships/import">
              {t('import.title')}
            </Link>,
          ]}
        </Breadcrumbs>
      </div>
      <div className="wrap thing-head stack">
        <h1 tabIndex={-1} className="long">
          {title}
        </h1>
        <ImportState
          file={file}
          busy={step.busy}
          onEnter={() => step.run('enter')}
          onCancel={() => step.run('cancel')}
        />
        {step.error !== undefined && <TroubleNotice error={step.error} />}
        {file.state !== 'CHECKING' && <ImportCounts file={file} />}
      </div>
      {!goesOn(file) && file.state !== 'CANCELLED' && file.state !== 'FAILED' && <ImportRows file={file} />}
    </Page>
  )
}

/** Row by row; of a file with mistakes those first. */
function ImportRows({ file }: { file: PartnershipImportDetails }) {
  const { t } = useTranslation()
  const { outcome } = route.useSearch()
  const navigate = route.useNavigate()
  const shown = outcome ?? (file.refused > 0 ? 'REFUSED' : 'ALL')
  const rows = useInfiniteQuery(importRows(file, shown === 'ALL' ? undefined : shown, useLanguage()))
  return (
    <div className="band band-white">
      <section className="wrap">
        <Results
          level={2}
          list={rows}
          counted={(count) => t('import.rows', { count })}
          row={(row) => <ImportRowItem row={row} />}
          keyOf={(row) => String(row.number)}
          tools={
            <SelectFilter
              label={t('import.show')}
              value={shown}
              options={[
                { value: 'ALL', label: t('import.all') },
                ...outcomes.map((value) => ({ value, label: t(`import.count.${value}`) })),
              ]}
              onChange={(chosen) => void navigate({ search: { outcome: chosen }, resetScroll: false })}
            />
          }
          empty={<p>{t('import.none')}</p>}
        />
      </section>
    </div>
  )
}
