import { useTranslation } from 'react-i18next'
import type { PartnershipDetails } from '@/api'
import { ButtonLink } from '@/ui/button'
import { useMayWrite } from './rights'
import { followingSteps } from './partnership-steps'

/** What those who may write the partnership can do from its page. */
export function PartnershipActions({ partnership }: { partnership: PartnershipDetails }) {
  const { t } = useTranslation()
  const { id, state } = partnership
  if (!useMayWrite(partnership)) return null
  return (
    <div className="actions">
      <ButtonLink to="/partnerships/$id/edit" params={{ id }}>
        {t('partnership.edit')}
      </ButtonLink>
      {followingSteps[state].map((step) => (
        <ButtonLink key={step} variant="secondary" to="/partnerships/$id/$step" params={{ id, step }}>
          {t(`partnership.step.${step}`)}
        </ButtonLink>
      ))}
      <ButtonLink variant="tertiary" to="/partnerships/$id/history" params={{ id }}>
        {t('partnership.history')}
      </ButtonLink>
    </div>
  )
}
