import { useTranslation } from 'react-i18next'
import type { ProjectDetails } from '@/api'
import { Can } from '@/auth'
import { ButtonLink } from '@/ui/button'

/** What those who may write the project can do from its page. */
export function ProjectActions({ project }: { project: ProjectDetails }) {
  const { t } = useTranslation()
  const { slug } = project
  const leads = project.participants.filter(({ role }) => role === 'LEAD').map(({ organisation }) => organisation.slug)
  return (
    <Can role="coordinator" actingFor={leads}>
      <div className="actions">
        <ButtonLink to="/projects/$slug/edit" params={{ slug }}>
          {t('project.edit')}
        </ButtonLink>
        <ButtonLink variant="secondary" to="/projects/$slug/activities/new" params={{ slug }}>
          {t('project.addActivity')}
        </ButtonLink>
        <ButtonLink variant="secondary" to="/projects/$slug/calls/new" params={{ slug }}>
          {t('call.add')}
        </ButtonLink>
        <ButtonLink variant="secondary" to="/projects/$slug/history" params={{ slug }}>
          {t('project.history')}
        </ButtonLink>
      </div>
    </Can>
  )
}
