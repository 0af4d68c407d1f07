import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { type CallDetails, type ReviewAssignments } from '@/api'
import { SaveTrouble, StepButton, useSteps } from '@/features/drafting'
import { Notice } from '@/ui/notice'
import { assignReviews } from './review-api'
import { refresh } from './review-queries'

type ShareOutProps = { call: CallDetails; version: string; shared: ReviewAssignments | undefined; onShared: (shared: ReviewAssignments) => void }

/** Gives each application under review to as many reviewers as the call asks for, as evenly as can be. */
export function ShareOut({ call: { slug }, version, shared, onShared }: ShareOutProps) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const still = { dirty: false, base: { draft: {}, version }, save: async () => undefined, refuse: () => undefined }
  const steps = useSteps(still, `share-out/${slug}`)
  const share = () =>
    void steps.run('share', async (headers) => {
      onShared((await assignReviews({ path: { slug }, headers })).data)
      refresh(queries)
    })
  const count = shared?.assigned ?? 0
  return (
    <>
      {shared && (
        <Notice live tone="river">
          <p>{t(count > 0 ? 'reviews.share.done' : 'reviews.share.nothing', { count })}</p>
        </Notice>
      )}
      {steps.trouble && <SaveTrouble error={steps.trouble.error} retry={steps.trouble.again} />}
      <StepButton main label={t('reviews.share.label')} text={t('reviews.share.text')} busy={steps.busy !== undefined} onStep={share} />
    </>
  )
}
