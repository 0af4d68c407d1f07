import { useTranslation } from 'react-i18next'
import type { GrantApplicationState, ReviewState as State } from '@/api'
import { State as Mark } from '@/ui/facts'

const tones = {
  DRAFT: 'waiting',
  SUBMITTED: 'going',
  RETURNED: 'waiting',
  UNDER_REVIEW: 'going',
  APPROVED: 'done',
  REJECTED: 'stopped',
  WITHDRAWN: 'stopped',
} as const

/** Where an application stands for those who decide on it, in a word. */
export function ApplicationState({ state }: { state: GrantApplicationState }) {
  const { t } = useTranslation()
  return <Mark tone={tones[state]}>{t(`reviews.application.${state}`)}</Mark>
}

const reviewTones = { ASSIGNED: 'waiting', GIVEN: 'done', CONFLICT: 'stopped', TAKEN_OFF: 'stopped' } as const

/** Where a review stands, in a word. */
export function ReviewState({ state }: { state: State }) {
  const { t } = useTranslation()
  return <Mark tone={reviewTones[state]}>{t(`reviews.state.${state}`)}</Mark>
}
