import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Loaded } from '@/api'
import { GrantsOverseen } from '@/features/grants'
import { editableProjects, ProjectRow } from '@/features/projects'
import { useLanguage } from '@/i18n'
import { ButtonLink } from '@/ui/button'
import { Rows } from '@/ui/rows'
import { RowsSkeleton } from '@/ui/skeleton'
import { CallsOfMine } from './calls-of-mine'

/** What coordinators lead: their calls and their projects. */
export function LeadingView() {
  return (
    <>
      <GrantsOverseen />
      <CallsOfMine />
      <Editable />
    </>
  )
}

function Editable() {
  const { t } = useTranslation()
  const projects = useQuery(editableProjects(useLanguage()))
  return (
    <div className="band band-white">
      <section className="wrap">
        <div className="section-head">
          <h2>{t('me.editable')}</h2>
          <ButtonLink to="/projects/new">{t('project.new')}</ButtonLink>
        </div>
        <Loaded query={projects} skeleton={<RowsSkeleton count={3} />}>
          {(items) =>
            items.length === 0 ? (
              <p className="quiet">{t('me.nothingEditable')}</p>
            ) : (
              <Rows>
                {items.map((project) => (
                  <ProjectRow key={project.slug} project={project} />
                ))}
              </Rows>
            )
          }
        </Loaded>
      </section>
    </div>
  )
}
