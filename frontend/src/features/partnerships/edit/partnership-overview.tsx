import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Overview } from '@/features/drafting'
import { partnershipById } from '@/features/partnerships/partnership-queries'
import { PartnershipState } from '@/features/partnerships/partnership-state'
import { followingSteps } from '@/features/partnerships/partnership-steps'
import { ButtonLink } from '@/ui/button'

const route = getRouteApi('/partnerships/$id/edit')

/** What is being written, and beside it where the partnership stands and what can be done about it. */
export function PartnershipOverview() {
  const { t } = useTranslation()
  const { id } = route.useParams()
  const state = useQuery(partnershipById(id)).data?.partnership.state
  return (
    <Overview
      steps={
        state && (
          <aside aria-label={t('editor.statusHead')} className="stack">
            <PartnershipState state={state} />
            <p className="small quiet">{t('editor.partnership.public')}</p>
            {followingSteps[state].map((step) => (
              <p key={step}>
                <ButtonLink variant="secondary" size="sm" to="/partnerships/$id/$step" params={{ id, step }}>
                  {t(`partnership.step.${step}`)}
                </ButtonLink>
              </p>
            ))}
            <p>
              <Link to="/partnerships/$id" params={{ id }} activeOptions={{ exact: true }}>
                {t('editor.seePage')}
              </Link>
            </p>
            <p>
              <Link to="/partnerships/$id/history" params={{ id }}>
                {t('editor.seeHistory')}
              </Link>
            </p>
          </aside>
        )
      }
    />
  )
}
