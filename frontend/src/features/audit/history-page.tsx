import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Results } from '@/api'
import type { historyOf } from './audit-queries'
import { AuditRow } from './audit-row'
import { deletedActivities } from './deleted-activities'
import { HistoryFrame, type HistoryFrameProps } from './history-frame'

type HistoryPageProps<Found> = Pick<HistoryFrameProps<Found>, 'query' | 'titleOf' | 'crumbs'> & { history: ReturnType<typeof historyOf> }

/** Who changed what in a thing and in what belongs to it, for those who may edit it. */
export function HistoryPage<Found>({ history, query, titleOf, crumbs }: HistoryPageProps<Found>) {
  const { t } = useTranslation()
  const list = useInfiniteQuery(history)
  const deleted = deletedActivities(list.data?.pages.flatMap((page) => page.items) ?? [])
  return (
    <HistoryFrame list={list} query={query} titleOf={titleOf} crumbs={crumbs} name={t('history.title')} lead={t('history.lead')}>
      {() => (
        <Results
          list={list}
          counted={(count) => t('history.count', { count })}
          row={(entry) => <AuditRow entry={entry} gone={deleted.has(entry.subject.key)} />}
          keyOf={(entry) => entry.id}
          empty={<p>{t('history.empty')}</p>}
        />
      )}
    </HistoryFrame>
  )
}
