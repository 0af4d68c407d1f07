import { useTranslation } from 'react-i18next'
import type { GrantApplicationState } from '@/api'
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

/** Where an application stands, in a word. */
export function ApplicationState({ state }: { state: GrantApplicationState }) {
  const { t } = useTranslation()
  return <Mark tone={tones[state]}>{t(`application.state.${state}`)}</Mark>
}
