import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Loaded } from '@/api'
import { useLanguage } from '@/i18n'
import { Rows } from '@/ui/rows'
import { RowsSkeleton } from '@/ui/skeleton'
import { ActivityRow } from '@/features/activities'
import { ProjectRow } from '@/features/projects'
import { recentActivities, recentProjects } from './home-queries'

export function HomeNews() {
  const { t } = useTranslation()
  const language = useLanguage()
  const projects = useQuery(recentProjects(language))
  const activities = useQuery(recentActivities(language))
  return (
    <div className="wrap band stack" style={{ '--space': '4rem' } as React.CSSProperties}>
      <section aria-labelledby="new-projects">
        <div className="section-head">
          <h2 id="new-projects">{t('home.newProjects')}</h2>
          <Link to="/projects">{t('home.allProjects')}</Link>
        </div>
        <Loaded query={projects} skeleton={<RowsSkeleton count={5} />}>
          {({ items }) =>
            items.length === 0 ? (
              <p className="quiet">{t('home.noProjects')}</p>
            ) : (
              <Rows>
                {items.map((project) => (
                  <ProjectRow key={project.slug} project={project} />
                ))}
              </Rows>
            )
          }
        </Loaded>
      </section>
      <section aria-labelledby="new-activities">
        <div className="section-head">
          <h2 id="new-activities">{t('home.newActivities')}</h2>
          <Link to="/activities">{t('home.allActivities')}</Link>
        </div>
        <Loaded query={activities} skeleton={<RowsSkeleton count={4} />}>
          {({ items }) =>
            items.length === 0 ? (
              <p className="quiet">{t('home.noActivities')}</p>
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
