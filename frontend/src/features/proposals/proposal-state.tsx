import { useTranslation } from 'react-i18next'
import type { ProposalState as State } from '@/api'
import { State as Mark } from '@/ui/facts'

const tones = { OPEN: 'waiting', AGREED: 'going', DECLINED: 'stopped', LAPSED: 'done' } as const

/** What has become of a proposal, in a word. */
export function ProposalState({ state }: { state: State }) {
  const { t } = useTranslation()
  return <Mark tone={tones[state]}>{t(`proposal.state.${state}`)}</Mark>
}
