import type { ReactNode } from 'react'
import type { UseInfiniteQueryResult, UseQueryResult } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Loaded, TroublePage } from '@/api'
import { useLanguage } from '@/i18n'
import type { Localised, Shown } from '@/i18n/content'
import { zoneInWords } from '@/i18n/moment'
import { Breadcrumbs } from '@/ui/breadcrumbs'
import { Page } from '@/ui/page'
import { useShown } from '@/ui/text'
import { ThingSkeleton } from '@/ui/thing-skeleton'

export type HistoryFrameProps<Found> = {
  /** The thing whose history it is. */
  query: UseQueryResult<Found>
  titleOf: (found: Found) => Localised | Shown
  crumbs: (found: Found) => ReactNode[]
  list: Pick<UseInfiniteQueryResult, 'data' | 'error' | 'refetch'>
  name: string
  lead: string
  children: (found: Found) => ReactNode
}

/** What is around a history: whose it is, and in which zone its times are. */
export function HistoryFrame<Found>({ list, query, titleOf, crumbs, name, lead, children }: HistoryFrameProps<Found>) {
  const { t } = useTranslation()
  const language = useLanguage()
  const title = useShown(query.data === undefined ? undefined : titleOf(query.data))?.text
  // Without the right to see it the whole page is the refusal.
  if (list.error && !list.data) return <TroublePage error={list.error} retry={() => void list.refetch()} />
  return (
    <Loaded page query={query} skeleton={<ThingSkeleton />}>
      {(found) => (
        <Page title={`${name}: ${title ?? ''}`} listed={false}>
          <div className="wrap">
            <Breadcrumbs here={name}>{crumbs(found)}</Breadcrumbs>
          </div>
          <div className="wrap page-head">
            <p className="kicker">{title}</p>
            <h1 tabIndex={-1}>{name}</h1>
            <p className="lead">{lead}</p>
            <p className="small quiet">{t('history.zone', { zone: zoneInWords(language) })}</p>
          </div>
          <div className="wrap" style={{ paddingBlockEnd: '4rem' }}>
            <h2 className="visually-hidden">{t('history.entries')}</h2>
            {children(found)}
          </div>
        </Page>
      )}
    </Loaded>
  )
}
