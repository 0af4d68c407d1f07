import type { ReactNode } from 'react'
import { type UseQueryResult, useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Loaded, Results, TroublePage } from '@/api'
import { useLanguage } from '@/i18n'
import type { Localised } from '@/i18n/content'
import { zoneInWords } from '@/i18n/moment'
import { Breadcrumbs } from '@/ui/breadcrumbs'
import { Page } from '@/ui/page'
import { useShown } from '@/ui/text'
import { ThingSkeleton } from '@/ui/thing-skeleton'
import type { historyOf } from './audit-queries'
import { AuditRow } from './audit-row'
import { deletedActivities } from './deleted-activities'

type HistoryPageProps<Found> = {
  history: ReturnType<typeof historyOf>
  /** The thing whose history it is. */
  query: UseQueryResult<Found>
  titleOf: (found: Found) => Localised
  crumbs: (found: Found) => ReactNode[]
}

/** Who changed what in a thing and in what belongs to it, for those who may edit it. */
export function HistoryPage<Found>({ history, query, titleOf, crumbs }: HistoryPageProps<Found>) {
  const { t } = useTranslation()
  const language = useLanguage()
  const list = useInfiniteQuery(history)
  const title = useShown(query.data === undefined ? undefined : titleOf(query.data))?.text
  const deleted = deletedActivities(list.data?.pages.flatMap((page) => page.items) ?? [])
  // Without the right to see it the whole page is the refusal.
  if (list.error && !list.data) return <TroublePage error={list.error} retry={() => void list.refetch()} />
  return (
    <Loaded page query={query} skeleton={<ThingSkeleton />}>
      {(found) => (
        <Page title={`${t('history.title')}: ${title ?? ''}`} listed={false}>
          <div className="wrap">
            <Breadcrumbs here={t('history.title')}>{crumbs(found)}</Breadcrumbs>
          </div>
          <div className="wrap page-head">
            <p className="kicker">{title}</p>
            <h1 tabIndex={-1}>{t('history.title')}</h1>
            <p className="lead">{t('history.lead')}</p>
            <p className="small quiet">{t('history.zone', { zone: zoneInWords(language) })}</p>
          </div>
          <div className="wrap" style={{ paddingBlockEnd: '4rem' }}>
            <h2 className="visually-hidden">{t('history.entries')}</h2>
            <Results
              list={list}
              counted={(count) => t('history.count', { count })}
              row={(entry) => <AuditRow entry={entry} gone={deleted.has(entry.subject.key)} />}
              keyOf={(entry) => entry.id}
              empty={<p>{t('history.empty')}</p>}
            />
          </div>
        </Page>
      )}
    </Loaded>
  )
}
