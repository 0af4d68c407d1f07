import { useTranslation } from 'react-i18next'
import type { PartnershipState as Stands } from '@/api'
import { State } from '@/ui/facts'

const tones = { PROPOSED: 'waiting', AGREED: 'waiting', ACTIVE: 'going', DORMANT: 'done', ENDED: 'stopped' } as const

export function PartnershipState({ state }: { state: Stands }) {
  const { t } = useTranslation()
  return <State tone={tones[state]}>{t(`partnership.state.${state}`)}</State>
}
