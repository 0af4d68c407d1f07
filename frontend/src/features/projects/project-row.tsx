import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { ProjectSummary } from '@/api'
import { useLanguage } from '@/i18n'
import { periodInWords } from '@/i18n/period'
import { Row, Tag } from '@/ui/rows'
import { Text } from '@/ui/text'
import { ProjectState } from './project-state'

export function ProjectRow({ project }: { project: ProjectSummary }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const more = project.themes.length - 3
  return (
    <Row
      lead={
        <>
          <ProjectState status={project.status} />
          {project.period && <span className="capital">{periodInWords(project.period, language, t)}</span>}
        </>
      }
      title={
        <Link to="/projects/$slug" params={{ slug: project.slug }}>
          <Text value={project.title} note={false} />
        </Link>
      }
      tags={
        <>
          {!project.published && <Tag tone="amber">{t('project.draft')}</Tag>}
          {project.themes.slice(0, 3).map((theme) => (
            <Tag key={theme.code}>
              <Text value={theme.name} note={false} />
            </Tag>
          ))}
          {more > 0 && <Tag tone="plain">{t('project.moreThemes', { count: more })}</Tag>}
        </>
      }
    >
      
        <Text value={project.summary} as="p" />
      
      {project.leads.length > 0 && (
        <p className="small">
          {t('project.ledBy')}{' '}
          {project.leads.map((lead, index) => (
            <span key={lead.slug}>
              {index > 0 && ', '}
              <Text value={lead.name} note={false} />
            </span>
          ))}
        </p>
      )}
    </Row>
  )
}
