import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { callBySlug } from '@/features/calls'
import { ForWriters } from '@/features/drafting'
import { useLanguage } from '@/i18n'
import { Text } from '@/ui/text'
import { callHistory } from './audit-queries'
import { HistoryPage } from './history-page'

const route = getRouteApi('/calls/$slug/history')

/** Who changed what in a call, for those who may edit it. */
export function CallHistory() {
  return <ForWriters>{() => <History />}</ForWriters>
}

function History() {
  const { t } = useTranslation()
  const { slug } = route.useParams()
  return (
    <HistoryPage
      history={callHistory(slug, useLanguage())}
      query={useQuery(callBySlug(slug))}
      titleOf={({ call }) => call.title}
      crumbs={({ call }) => [
        <Link key="calls" to="/calls" activeOptions={{ exact: true }}>
          {t('shell.calls')}
        </Link>,
        <Link key="call" to="/calls/$slug" params={{ slug }} activeOptions={{ exact: true }}>
          <Text value={call.title} note={false} />
        </Link>,
      ]}
    />
  )
}
