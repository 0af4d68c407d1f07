import { useTranslation } from 'react-i18next'
import type { GrantState as Stands } from '@/api'
import { State } from '@/ui/facts'

const tones = { AWARDED: 'waiting', RUNNING: 'going', REPORTED: 'waiting', CLOSED: 'done', TERMINATED: 'stopped', DECLINED: 'stopped' } as const

export function GrantState({ state }: { state: Stands }) {
  const { t } = useTranslation()
  return <State tone={tones[state]}>{t(`grants.state.${state}`)}</State>
}
