import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Loaded, type ProjectDetails } from '@/api'
import { ProjectCalls } from '@/features/calls'
import { Breadcrumbs } from '@/ui/breadcrumbs'
import { Notice } from '@/ui/notice'
import { Page } from '@/ui/page'
import { Tag, Tags } from '@/ui/rows'
import { SaidLanguage, Text, useShown } from '@/ui/text'
import { ThingSkeleton } from '@/ui/thing-skeleton'
import { ThingTitle } from '@/ui/thing-title'
import { ProjectActions } from './project-actions'
import { ProjectAims } from './project-aims'
import { ProjectDocuments } from './project-documents'
import { ProjectFacts } from './project-facts'
import { ProjectParticipants } from './project-participants'
import { projectBySlug } from './project-queries'
import { ProjectTimeline } from './project-timeline'

const route = getRouteApi('/projects/$slug')

export function ProjectPage() {
  const { slug } = route.useParams()
  const query = useQuery(projectBySlug(slug))
  return (
    <Loaded page query={query} skeleton={<ThingSkeleton />}>
      {({ project }) => <Project project={project} />}
    </Loaded>
  )
}

function Project({ project }: { project: ProjectDetails }) {
  const { t } = useTranslation()
  const title = useShown(project.title)
  const summary = useShown(project.summary)
  return (
    <Page title={title?.text ?? project.slug} description={summary?.text} listed={project.published}>
      <div className="wrap">
        <Breadcrumbs here={<Text value={project.title} note={false} />}>
          {[
            <Link key="projects" to="/projects">
              {t('shell.projects')}
            </Link>,
          ]}
        </Breadcrumbs>
      </div>
      <SaidLanguage value={title?.language}>
        <div className="wrap thing-head aside-right">
          <div className="stack">
            {!project.published && (
              <Notice title={t('project.draft')}>
                <p>{t('project.draftText')}</p>
              </Notice>
            )}
            <ThingTitle value={project.title} />
            <Text value={project.summary} as="p" className="lead" />
            <Tags>
              {project.themes.map((theme) => (
                <Tag key={theme.code}>
                  <Link to="/projects" search={{ theme: [theme.code] }}>
                    <Text value={theme.name} note={false} />
                  </Link>
                </Tag>
              ))}
            </Tags>
            <ProjectActions project={project} />
          </div>
          <ProjectFacts project={project} />
        </div>
        <ProjectTimeline slug={project.slug} />
        <ProjectCalls project={project.slug} />
        <ProjectAims project={project} />
        <ProjectParticipants project={project} />
        <ProjectDocuments project={project} />
      </SaidLanguage>
    </Page>
  )
}
