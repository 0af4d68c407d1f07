import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { ForWriters } from '@/features/drafting'
import { projectBySlug } from '@/features/projects'
import { useLanguage } from '@/i18n'
import { Text } from '@/ui/text'
import { projectHistory } from './audit-queries'
import { HistoryPage } from './history-page'

const route = getRouteApi('/projects/$slug/history')

/** Who changed what in a project and its activities, for those who may edit it. */
export function ProjectHistory() {
  return <ForWriters>{() => <History />}</ForWriters>
}

function History() {
  const { t } = useTranslation()
  const { slug } = route.useParams()
  return (
    <HistoryPage
      history={projectHistory(slug, useLanguage())}
      query={useQuery(projectBySlug(slug))}
      titleOf={({ project }) => project.title}
      crumbs={({ project }) => [
        <Link key="projects" to="/projects" activeOptions={{ exact: true }}>
          {t('shell.projects')}
        </Link>,
        <Link key="project" to="/projects/$slug" params={{ slug }} activeOptions={{ exact: true }}>
          <Text value={project.title} note={false} />
        </Link>,
      ]}
    />
  )
}
