import { useTranslation } from 'react-i18next'
import type { ProjectDetails } from '@/api'
import { Documents } from '@/ui/documents'
import { Fact, Facts } from '@/ui/facts'
import { Text } from '@/ui/text'

export function ProjectDocuments({ project }: { project: ProjectDetails }) {
  const { t } = useTranslation()
  const { documents, contact } = project
  if (documents.length === 0 && !contact) return null
  return (
    <div className="wrap band aside-right">
      <section>
        {documents.length > 0 && (
          <>
            <div className="section-head">
              <h2>{t('project.documents')}</h2>
            </div>
            <Documents documents={documents} />
          </>
        )}
      </section>
      {contact && (
        <Facts head={<h2>{t('project.contact')}</h2>}>
          <Fact name={t('project.contactFunction')}>
            <Text value={contact.function} />
          </Fact>
          <Fact name={t('project.contactEmail')}>
            {contact.email && <a href={`mailto:${contact.email}`}>{contact.email}</a>}
          </Fact>
          <Fact name={t('project.contactPhone')}>
            {contact.phone && <a href={`tel:${contact.phone.replaceAll(' ', '')}`}>{contact.phone}</a>}
          </Fact>
          <Fact name={t('project.contactPage')}>{contact.url && <a href={contact.url}>{contact.url}</a>}</Fact>
        </Facts>
      )}
    </div>
  )
}
