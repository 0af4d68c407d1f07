import { useTranslation } from 'react-i18next'
import type { InterestState as State } from '@/api'
import { State as Mark } from '@/ui/facts'

const tones = { DRAFT: 'waiting', SUBMITTED: 'going', WITHDRAWN: 'stopped', RETURNED: 'waiting', ACCEPTED: 'done', DECLINED: 'stopped' } as const

/** Where an answer stands, in a word. */
export function InterestState({ state }: { state: State }) {
  const { t } = useTranslation()
  return <Mark tone={tones[state]}>{t(`interest.state.${state}`)}</Mark>
}
