import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Loaded } from '@/api'
import { ActivityRow } from '@/features/activities'
import { callsOfProject, CallRow } from '@/features/calls'
import { Overview } from '@/features/drafting'
import { activitiesOfProject, projectBySlug } from '@/features/projects/project-queries'
import { useLanguage } from '@/i18n'
import { ButtonLink } from '@/ui/button'
import { Rows } from '@/ui/rows'
import { RowsSkeleton } from '@/ui/skeleton'
import { ProjectSteps } from './project-steps'

const route = getRouteApi('/projects/$slug/edit')

export function ProjectOverview() {
  const { slug } = route.useParams()
  const found = useQuery(projectBySlug(slug)).data
  return (
    <Overview steps={found && <ProjectSteps project={found.project} />}>
      <Activities slug={slug} />
      <Calls slug={slug} />
    </Overview>
  )
}

/** The project's activities, drafts among them, each with the way to its form. */
function Activities({ slug }: { slug: string }) {
  const { t } = useTranslation()
  const activities = useQuery(activitiesOfProject(slug, useLanguage()))
  return (
    <div className="band band-white">
      <section className="wrap">
        <div className="section-head">
          <h2>{t('editor.activities')}</h2>
          <ButtonLink variant="secondary" to="/projects/$slug/activities/new" params={{ slug }}>
            {t('editor.add.activity')}
          </ButtonLink>
        </div>
        <Loaded query={activities} skeleton={<RowsSkeleton count={3} />}>
          {(items) =>
            items.length === 0 ? (
              <p className="quiet">{t('editor.noActivities')}</p>
            ) : (
              <Rows>
                {items.map((activity) => (
                  <ActivityRow key={activity.id} activity={activity} />
                ))}
              </Rows>
            )
          }
        </Loaded>
      </section>
    </div>
  )
}

/** The project's calls, drafts among them. */
function Calls({ slug }: { slug: string }) {
  const { t } = useTranslation()
  const calls = useQuery(callsOfProject(slug, useLanguage()))
  return (
    <section className="wrap band">
      <div className="section-head">
        <h2>{t('shell.calls')}</h2>
        <ButtonLink variant="secondary" to="/projects/$slug/calls/new" params={{ slug }}>
          {t('call.add')}
        </ButtonLink>
      </div>
      <Loaded query={calls} skeleton={<RowsSkeleton count={1} />}>
        {(items) =>
          items.length === 0 ? (
            <p className="quiet">{t('editor.noCalls')}</p>
          ) : (
            <Rows>
              {items.map((call) => (
                <CallRow key={call.slug} call={call} withProject={false} />
              ))}
            </Rows>
          )
        }
      </Loaded>
    </section>
  )
}
