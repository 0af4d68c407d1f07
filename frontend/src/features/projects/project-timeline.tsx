import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { type ActivitySummary, Loaded } from '@/api'
import { useLanguage } from '@/i18n'
import { periodInWords } from '@/i18n/period'
import { Picture } from '@/ui/picture'
import { Rows } from '@/ui/rows'
import { RowsSkeleton } from '@/ui/skeleton'
import { Text } from '@/ui/text'
import { Timeline } from '@/ui/timeline'
import { ActivityRow } from '@/features/activities'
import { activitiesOfProject } from './project-queries'

/** What happens when: activities on a scale, those without a stated time beneath. */
export function ProjectTimeline({ slug }: { slug: string }) {
  const language = useLanguage()
  const query = useQuery(activitiesOfProject(slug, language))
  return (
    <div className="band band-white">
      <div className="wrap stack" style={{ minBlockSize: '16rem' }}>
        <Loaded query={query} skeleton={<RowsSkeleton count={3} lead={false} />}>
          {(activities) => <Activities activities={activities} />}
        </Loaded>
      </div>
    </div>
  )
}

function Activities({ activities }: { activities: ActivitySummary[] }) {
  const { t } = useTranslation()
  const dated = activities.filter((activity) => activity.period)
  const undated = activities.filter((activity) => !activity.period)
  // One bar is no timeline.
  const drawn = dated.length > 1
  const listed = drawn ? undated : [...dated, ...undated]
  return (
    <>
      {drawn ? <Dated activities={dated} /> : <h2>{t('project.when')}</h2>}
      {activities.length === 0 && <p className="quiet">{t('project.noActivities')}</p>}
      {drawn && undated.length > 0 && <h3 style={{ marginBlockStart: '2.5rem' }}>{t('project.undated')}</h3>}
      {listed.length > 0 && (
        <Rows>
          {listed.map((activity) => (
            <ActivityRow key={activity.id} activity={activity} withProject={false} />
          ))}
        </Rows>
      )}
    </>
  )
}

function Dated({ activities }: { activities: ActivitySummary[] }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const items = activities.map((activity) => ({
    id: activity.id,
    label: activity.title.text,
    labelLanguage: activity.title.language === language ? undefined : activity.title.language,
    period: activity.period,
  }))
  const sorted = activities.toSorted((one, other) => one.period!.from.localeCompare(other.period!.from))
  const first = sorted[0]!
  const last = sorted.at(-1)!
  return (
    <Picture
      title={t('project.when')}
      summary={t('project.whenSummary', {
        count: sorted.length,
        first: periodInWords(first.period!, language, t),
        last: periodInWords(last.period!, language, t),
      })}
      table={
        <table>
          <thead>
            <tr>
              <th scope="col">{t('project.whenColumn')}</th>
              <th scope="col">{t('project.whatColumn')}</th>
              <th scope="col">{t('project.kindColumn')}</th>
            </tr>
          </thead>
          <tbody>
            {sorted.map((activity) => (
              <tr key={activity.id}>
                <td>
                  <span className="capital">{periodInWords(activity.period!, language, t)}</span>
                </td>
                <th scope="row">
                  <Link to="/activities/$id" params={{ id: activity.id }}>
                    <Text value={activity.title} />
                  </Link>
                </th>
                <td>{t(`activity.type.${activity.type}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      }
    >
      <Timeline
        items={items}
        link={(item, label) => (
          <Link to="/activities/$id" params={{ id: item.id }}>
            {label}
          </Link>
        )}
      />
    </Picture>
  )
}
