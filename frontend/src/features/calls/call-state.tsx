import { useTranslation } from 'react-i18next'
import type { CallPhase } from '@/api'
import { State } from '@/ui/facts'

const tones = { UPCOMING: 'waiting', OPEN: 'going', CLOSED: 'done' } as const

export function CallState({ phase }: { phase: CallPhase }) {
  const { t } = useTranslation()
  return <State tone={tones[phase]}>{t(`call.phase.${phase}`)}</State>
}
