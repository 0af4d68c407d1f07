import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { type ActivityDetails, Loaded } from '@/api'
import { useLanguage } from '@/i18n'
import { pick } from '@/i18n/content'
import { Breadcrumbs } from '@/ui/breadcrumbs'
import { Documents } from '@/features/documents'
import { EuropeMap } from '@/ui/europe-map'
import { Notice } from '@/ui/notice'
import { Page } from '@/ui/page'
import { Tag, Tags } from '@/ui/rows'
import { SaidLanguage, Text, useShown } from '@/ui/text'
import { ThingSkeleton } from '@/ui/thing-skeleton'
import { ThingTitle } from '@/ui/thing-title'
import { ActivityActions } from './activity-actions'
import { ActivityAgenda } from './activity-agenda'
import { ActivityFacts } from './activity-facts'
import { ActivityParticipants } from './activity-participants'
import { activityById } from './activity-queries'

const route = getRouteApi('/activities/$id')

export function ActivityPage() {
  const { id } = route.useParams()
  const query = useQuery(activityById(id))
  return (
    <Loaded page query={query} skeleton={<ThingSkeleton />}>
      {({ activity }) => <Activity activity={activity} />}
    </Loaded>
  )
}

function Activity({ activity }: { activity: ActivityDetails }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const title = useShown(activity.title)
  const description = useShown(activity.description)
  const place = activity.place
  return (
    <Page title={title?.text ?? ''} description={description?.text.slice(0, 160)} listed={activity.published}>
      <div className="wrap">
        <Breadcrumbs here={<Text value={activity.title} note={false} />}>
          {[
            <Link key="projects" to="/projects">
              {t('shell.projects')}
            </Link>,
            <Link key="project" to="/projects/$slug" params={{ slug: activity.project.slug }}>
              <Text value={activity.project.title} note={false} />
            </Link>,
          ]}
        </Breadcrumbs>
      </div>
      <SaidLanguage value={title?.language}>
        <div className="wrap thing-head aside-right">
          <div className="stack">
            {!activity.published && (
              <Notice title={t('activity.draft')}>
                <p>{t('activity.draftText')}</p>
              </Notice>
            )}
            <p className="kicker">{t(`activity.type.${activity.type}`)}</p>
            <ThingTitle value={activity.title} />
            <Text value={activity.description} as="p" className="lead" />
            {activity.themes.length > 0 && (
              <Tags>
                {activity.themes.map((theme) => (
                  <Tag key={theme.code}>
                    <Text value={theme.name} note={false} />
                  </Tag>
                ))}
              </Tags>
            )}
            {place?.location && (
              <EuropeMap
                flat
                points={[{ id: activity.id, label: pick(place.name, language)?.text ?? '', ...place.location, strong: true }]}
                tinted={place.country ? [place.country] : []}
                label={t('activity.map')}
              />
            )}
            <ActivityActions activity={activity} />
          </div>
          <ActivityFacts activity={activity} />
        </div>
        <ActivityAgenda activity={activity} />
        <ActivityParticipants activity={activity} />
        {activity.outputs.length > 0 && (
          <section className="wrap band">
            <div className="section-head">
              <h2>{t('activity.outputs')}</h2>
            </div>
            <Documents documents={activity.outputs} />
          </section>
        )}
      </SaidLanguage>
    </Page>
  )
}
