import { useTranslation } from 'react-i18next'
import type { ReviewState as State } from '@/api'
import { State as Mark } from '@/ui/facts'

const tones = { ASSIGNED: 'waiting', GIVEN: 'done', CONFLICT: 'stopped', TAKEN_OFF: 'stopped' } as const

/** Where a review stands, in a word. */
export function ReviewState({ state }: { state: State }) {
  const { t } = useTranslation()
  return <Mark tone={tones[state]}>{t(`reviews.state.${state}`)}</Mark>
}
