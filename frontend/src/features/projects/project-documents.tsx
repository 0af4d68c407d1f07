import { useTranslation } from 'react-i18next'
import type { ProjectDetails } from '@/api'
import { Documents } from '@/features/documents'

export function ProjectDocuments({ project }: { project: ProjectDetails }) {
  const { t } = useTranslation()
  if (project.documents.length === 0) return null
  return (
    <section className="wrap band">
      <div className="section-head">
        <h2>{t('project.documents')}</h2>
      </div>
      <Documents documents={project.documents} />
    </section>
  )
}
