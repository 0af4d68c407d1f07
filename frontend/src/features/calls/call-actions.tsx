import { useTranslation } from 'react-i18next'
import type { CallDetails } from '@/api'
import { Can } from '@/auth'
import { ButtonLink } from '@/ui/button'

/** What those who may write the call can do from its page. */
export function CallActions({ call }: { call: CallDetails }) {
  const { t } = useTranslation()
  const { slug } = call
  return (
    <Can role="coordinator" actingFor={call.project.leads.map((lead) => lead.slug)}>
      <div className="actions">
        {call.published && call.kind === 'PARTNERSHIP' && (
          <>
            <ButtonLink to="/calls/$slug/answers" params={{ slug }} search={{}}>
              {t('call.answers')}
            </ButtonLink>
            <ButtonLink variant="secondary" to="/calls/$slug/matching" params={{ slug }} search={{}}>
              {t('call.matching')}
            </ButtonLink>
          </>
        )}
        {call.published && call.kind === 'GRANT' && (
          <>
            <ButtonLink to="/calls/$slug/applications" params={{ slug }} search={{}}>
              {t('call.applications')}
            </ButtonLink>
            {Boolean(call.grant?.reviewers) && (
              <ButtonLink variant="secondary" to="/calls/$slug/reviewers" params={{ slug }}>
                {t('call.reviewers')}
              </ButtonLink>
            )}
            <ButtonLink variant="secondary" to="/calls/$slug/committee" params={{ slug }}>
              {t('call.committee')}
            </ButtonLink>
          </>
        )}
        <ButtonLink variant="secondary" to="/calls/$slug/edit" params={{ slug }}>
          {t('call.edit')}
        </ButtonLink>
        <ButtonLink variant="secondary" to="/calls/$slug/history" params={{ slug }}>
          {t('call.history')}
        </ButtonLink>
      </div>
    </Can>
  )
}
