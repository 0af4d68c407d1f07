import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '@/i18n'
import { Row, Rows } from '@/ui/rows'
import { Text } from '@/ui/text'
import { callsOfProject } from './project-queries'
import { Deadline } from './deadline'

/** The calls of a project; a project without any says nothing of them. */
export function ProjectCalls({ project }: { project: string }) {
  const { t } = useTranslation()
  const calls = useQuery(callsOfProject(project, useLanguage())).data
  if (!calls?.length) return null
  return (
    <section className="wrap band">
      <h2 style={{ paddingBlockEnd: '1.1rem' }}>{t('shell.calls')}</h2>
      <Rows>
        {calls.map((call) => (
          <Row
            key={call.slug}
            lead={<Deadline call={call} />}
            title={
              <Link to="/calls/$slug" params={{ slug: call.slug }}>
                <Text value={call.title} note={false} />
              </Link>
            }
          >
            <Text value={call.summary} as="p" />
          </Row>
        ))}
      </Rows>
    </section>
  )
}
