import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { ActivityDetails } from '@/api'
import { Can, useCan } from '@/auth'
import { projectBySlug } from '@/features/projects'
import { ButtonLink } from '@/ui/button'

/** What those who may write the activity can do from its page. */
export function ActivityActions({ activity }: { activity: ActivityDetails }) {
  const { t } = useTranslation()
  const { slug } = activity.project
  const writes = useCan({ role: 'coordinator' })
  const project = useQuery({ ...projectBySlug(slug), enabled: writes }).data?.project
  const leads = project?.participants.filter(({ role }) => role === 'LEAD').map(({ organisation }) => organisation.slug) ?? []
  return (
    <Can role="coordinator" actingFor={leads}>
      <div className="actions">
        <ButtonLink to="/activities/$id/edit" params={{ id: activity.id }}>
          {t('activity.edit')}
        </ButtonLink>
        <ButtonLink variant="secondary" to="/projects/$slug/history" params={{ slug }}>
          {t('project.history')}
        </ButtonLink>
      </div>
    </Can>
  )
}
