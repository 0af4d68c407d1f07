import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { ForWriters } from '@/features/drafting'
import { mayRegister, partnershipById } from '@/features/partnerships'
import { useLanguage } from '@/i18n'
import { Text } from '@/ui/text'
import { partnershipHistory } from './audit-queries'
import { HistoryPage } from './history-page'

const route = getRouteApi('/partnerships/$id/history')

/** Who changed what in a partnership, for those who may edit it. */
export function PartnershipHistory() {
  return <ForWriters may={mayRegister}>{() => <History />}</ForWriters>
}

function History() {
  const { t } = useTranslation()
  const { id } = route.useParams()
  return (
    <HistoryPage
      history={partnershipHistory(id, useLanguage())}
      query={useQuery(partnershipById(id))}
      titleOf={({ partnership }) => partnership.title}
      crumbs={({ partnership }) => [
        <Link key="partnerships" to="/partnerships" activeOptions={{ exact: true }}>
          {t('shell.partnerships')}
        </Link>,
        <Link key="partnership" to="/partnerships/$id" params={{ id }} activeOptions={{ exact: true }}>
          <Text value={partnership.title} note={false} />
        </Link>,
      ]}
    />
  )
}
