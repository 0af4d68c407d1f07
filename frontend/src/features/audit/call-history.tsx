import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Loaded, Results, TroublePage } from '@/api'
import { callBySlug } from '@/features/calls'
import { ForWriters } from '@/features/drafting'
import { useLanguage } from '@/i18n'
import { zoneInWords } from '@/i18n/moment'
import { Breadcrumbs } from '@/ui/breadcrumbs'
import { Page } from '@/ui/page'
import { Text, useShown } from '@/ui/text'
import { ThingSkeleton } from '@/ui/thing-skeleton'
import { callHistory } from './audit-queries'
import { AuditRow } from './audit-row'

const route = getRouteApi('/calls/$slug/history')

/** Who changed what in a call, for those who may edit it. */
export function CallHistory() {
  return <ForWriters>{() => <History />}</ForWriters>
}

function History() {
  const { t } = useTranslation()
  const { slug } = route.useParams()
  const language = useLanguage()
  const list = useInfiniteQuery(callHistory(slug, language))
  const call = useQuery(callBySlug(slug))
  const title = useShown(call.data?.call.title)?.text
  // Without the right to see it the whole page is the refusal.
  if (list.error && !list.data) return <TroublePage error={list.error} retry={() => void list.refetch()} />
  return (
    <Loaded page query={call} skeleton={<ThingSkeleton />}>
      {(found) => (
        <Page title={`${t('history.title')}: ${title ?? slug}`} listed={false}>
          <div className="wrap">
            <Breadcrumbs here={t('history.title')}>
              {[
                <Link key="calls" to="/calls" activeOptions={{ exact: true }}>
                  {t('shell.calls')}
                </Link>,
                <Link key="call" to="/calls/$slug" params={{ slug }} activeOptions={{ exact: true }}>
                  <Text value={found.call.title} note={false} />
                </Link>,
              ]}
            </Breadcrumbs>
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
              row={(entry) => <AuditRow entry={entry} gone={false} />}
              keyOf={(entry) => entry.id}
              empty={<p>{t('history.empty')}</p>}
            />
          </div>
        </Page>
      )}
    </Loaded>
  )
}
