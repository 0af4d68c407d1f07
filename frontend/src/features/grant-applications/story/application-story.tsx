import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Results } from '@/api'
import { HistoryFrame } from '@/features/audit'
import { ForKnown } from '@/features/drafting'
import { i18n, useLanguage } from '@/i18n'
import { Text } from '@/ui/text'
import { applicationById, type Versioned } from '@/features/grant-applications/application-queries'
import { applicationStory } from './story-queries'
import { StoryRow } from './story-row'

const route = getRouteApi('/grant-applications/$id/history')

/** Who acting for whom did what with an application, from its draft to the close of its grant. */
export function ApplicationStory() {
  return <ForKnown>{() => <Story />}</ForKnown>
}

const titleOf = ({ application: { answers, applicant } }: Versioned) =>
  answers?.title ? { text: answers.title, language: answers.language ?? i18n.language } : applicant.name

function Story() {
  const { t } = useTranslation()
  const language = useLanguage()
  const { id } = route.useParams()
  const query = useQuery(applicationById(id, language))
  const list = useInfiniteQuery(applicationStory(id, query.data?.application.submission?.number, language))
  return (
    <HistoryFrame
      list={list}
      query={query}
      titleOf={titleOf}
      name={t('story.title')}
      lead={t('story.lead')}
      crumbs={({ application }) => [
        <Link key="calls" to="/calls" activeOptions={{ exact: true }}>
          {t('shell.calls')}
        </Link>,
        <Link key="call" to="/calls/$slug" params={{ slug: application.call.slug }} search={{}}>
          <Text value={application.call.title} note={false} />
        </Link>,
        <Link key="application" to="/grant-applications/$id/{-$topic}" params={{ id, topic: undefined }} activeOptions={{ exact: true }}>
          <Text value={titleOf({ application, version: '' })} note={false} />
        </Link>,
      ]}
    >
      {({ application }) => (
        <Results
          list={list}
          counted={(count) => t(list.hasNextPage ? 'story.latest' : 'story.count', { count })}
          row={(item) => <StoryRow item={item} application={application} />}
          keyOf={({ entry }) => entry.id}
          empty={<p>{t('story.empty')}</p>}
        />
      )}
    </HistoryFrame>
  )
}
