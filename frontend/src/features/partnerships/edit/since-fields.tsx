import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { CheckInput, UnitInput, useField } from '@/features/drafting'
import { partnershipById } from '@/features/partnerships/partnership-queries'

const route = getRouteApi('/partnerships/$id/edit')

/** Since when, and of one that is over, until when. */
export function SinceFields() {
  const { t } = useTranslation()
  const { id } = route.useParams()
  const state = useQuery(partnershipById(id)).data?.partnership.state
  return (
    <>
      <SinceInput />
      {state === 'ENDED' && <UnitInput pointer="/ended" label={t('editor.field.ended')} hint={t('editor.hint.ended')} end />}
    </>
  )
}

/** When it began, as exactly as is known; or then at the latest. */
export function SinceInput() {
  const { t } = useTranslation()
  const since = useField('/since').value
  return (
    <div className="stack">
      <UnitInput pointer="/since" label={t('editor.field.since')} hint={t('editor.hint.since')} />
      {since !== undefined && <CheckInput pointer="/since/orEarlier" label={t('editor.field.orEarlier')} hint={t('editor.hint.orEarlier')} />}
    </div>
  )
}
