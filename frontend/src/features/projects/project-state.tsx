import { useTranslation } from 'react-i18next'
import type { ProjectStatus } from '@/api'
import { State } from '@/ui/facts'

const tones = { PLANNED: 'waiting', ACTIVE: 'going', COMPLETED: 'done', CANCELLED: 'stopped' } as const

export function ProjectState({ status }: { status: ProjectStatus }) {
  const { t } = useTranslation()
  return <State tone={tones[status]}>{t(`project.status.${status}`)}</State>
}
