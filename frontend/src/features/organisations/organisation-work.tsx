import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Results } from '@/api'
import { useLanguage } from '@/i18n'
import { ActivityRow, activityList } from '@/features/activities'
import { ProjectRow, projectList } from '@/features/projects'

/** Everything the organisation takes part in. */
export function OrganisationWork({ slug }: { slug: string }) {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <div className="band band-white">
      <div className="wrap stack" style={{ '--space': '3rem' } as React.CSSProperties}>
        <section>
          <h2>{t('organisation.projects')}</h2>
          <Results
            list={useInfiniteQuery(projectList({ participant: slug }, language))}
            counted={(count) => t('count.projects', { count })}
            row={(project) => <ProjectRow project={project} />}
            keyOf={(project) => project.slug}
            empty={<p>{t('organisation.noProjects')}</p>}
          />
        </section>
        <section>
          <h2>{t('organisation.activities')}</h2>
          <Results
            list={useInfiniteQuery(activityList({ participant: slug }, language))}
            counted={(count) => t('count.activities', { count })}
            row={(activity) => <ActivityRow activity={activity} />}
            keyOf={(activity) => activity.id}
            empty={<p>{t('organisation.noActivities')}</p>}
          />
        </section>
        <p>
          <Link to="/grants" search={{ recipient: [slug] }}>
            {t('organisation.grants')}
          </Link>
        </p>
      </div>
    </div>
  )
}
