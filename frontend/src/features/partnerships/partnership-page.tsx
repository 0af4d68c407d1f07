import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Loaded, type PartnershipDetails } from '@/api'
import { useLanguage } from '@/i18n'
import { periodInWords } from '@/i18n/period'
import { Breadcrumbs } from '@/ui/breadcrumbs'
import { Documents } from '@/features/documents'
import { Page } from '@/ui/page'
import { Row, Rows, Tag, Tags } from '@/ui/rows'
import { SaidLanguage, Text, useShown } from '@/ui/text'
import { ThingSkeleton } from '@/ui/thing-skeleton'
import { ThingTitle } from '@/ui/thing-title'
import { PartnershipActions } from './partnership-actions'
import { PartnershipFacts } from './partnership-facts'
import { PartnershipParties } from './partnership-parties'
import { partnershipById } from './partnership-queries'
import { PartnershipStates } from './partnership-states'
import { endedInWords, lastedInWords, sinceInWords } from './since'
import styles from './partnership.module.css'

const route = getRouteApi('/partnerships/$id')

export function PartnershipPage() {
  const { id } = route.useParams()
  const query = useQuery(partnershipById(id))
  return (
    <Loaded page query={query} skeleton={<ThingSkeleton />}>
      {({ partnership }) => <Partnership partnership={partnership} />}
    </Loaded>
  )
}

function Partnership({ partnership }: { partnership: PartnershipDetails }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const title = useShown(partnership.title)
  const { state, since, ended, lasted, themes, story, milestones, activities, documents, agreement } = partnership
  const thin = !story && !agreement && milestones.length + activities.length + documents.length === 0
  return (
    <Page
      title={t('partnership.title', { parties: title?.text })}
      description={t('partnership.about', { parties: title?.text })}
      listed={state !== 'PROPOSED'}
    >
      <div className="wrap">
        <Breadcrumbs here={<Text value={partnership.title} note={false} />}>
          {[
            <Link key="partnerships" to="/partnerships">
              {t('shell.partnerships')}
            </Link>,
          ]}
        </Breadcrumbs>
      </div>
      <SaidLanguage value={title?.language}>
        <div className="wrap thing-head aside-right">
          <div className="stack">
            <p className="kicker">{t('partnership.kicker')}</p>
            <ThingTitle value={partnership.title} />
            <p className="lead">
              {[
                sinceInWords(since, language, t),
                ...(state === 'ENDED' ? [endedInWords(ended, language, t)] : []),
                ...(lasted ? [lastedInWords(lasted, t)] : []),
              ].join(' · ')}
            </p>
            {themes.length > 0 && (
              <Tags>
                {themes.map((theme) => (
                  <Tag key={theme.code}>
                    <Link to="/partnerships" search={{ theme: [theme.code] }}>
                      <Text value={theme.name} note={false} />
                    </Link>
                  </Tag>
                ))}
              </Tags>
            )}
            {thin && <p className="quiet">{t('partnership.thin')}</p>}
            <PartnershipActions partnership={partnership} />
          </div>
          <PartnershipFacts partnership={partnership} />
        </div>
        <div className="band band-white">
          <PartnershipParties partnership={partnership} />
          {story && (
            <section className={`wrap ${styles.section}`}>
              <h2>{t('partnership.story')}</h2>
              <Text value={story} as="div" className={styles.long} />
            </section>
          )}
          {milestones.length > 0 && (
            <section className={`wrap ${styles.section}`}>
              <h2>{t('partnership.milestones')}</h2>
              <ol className={styles.milestones}>
                {milestones.map(({ period, text }, index) => (
                  <li key={index}>
                    <span className="quiet">{period ? periodInWords(period, language, t) : t('partnership.noDate')}</span>
                    <Text value={text} as="p" />
                  </li>
                ))}
              </ol>
            </section>
          )}
          {activities.length > 0 && (
            <section className={`wrap ${styles.section}`}>
              <h2>{t('partnership.activities')}</h2>
              <Rows>
                {activities.map((activity) => (
                  <Row
                    key={activity.id}
                    lead={activity.period ? periodInWords(activity.period, language, t) : t('partnership.noDate')}
                    title={
                      <Link to="/activities/$id" params={{ id: activity.id }}>
                        <Text value={activity.title} />
                      </Link>
                    }
                    tags={<Tag>{t(`activity.type.${activity.type}`)}</Tag>}
                  />
                ))}
              </Rows>
            </section>
          )}
          {documents.length > 0 && (
            <section className={`wrap ${styles.section}`}>
              <h2>{t('partnership.documents')}</h2>
              <Documents documents={documents} />
            </section>
          )}
          <PartnershipStates partnership={partnership} />
        </div>
      </SaidLanguage>
    </Page>
  )
}
