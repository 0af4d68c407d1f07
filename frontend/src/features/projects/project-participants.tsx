import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { ProjectDetails } from '@/api'
import { useLanguage } from '@/i18n'
import { pick } from '@/i18n/content'
import { countryName } from '@/i18n/names'
import { EuropeMap } from '@/ui/europe-map'
import { Picture } from '@/ui/picture'
import { Text } from '@/ui/text'
import { roles } from './project-filters'
import styles from './project.module.css'

/** Who takes part, by role, and where they are. */
export function ProjectParticipants({ project }: { project: ProjectDetails }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { participants } = project
  if (participants.length === 0) return null

  const countries = [...new Set(participants.map(({ organisation }) => organisation.country))]
  const leads = participants.filter(({ role }) => role === 'LEAD').map(({ organisation }) => organisation)
  const organisations = new Map(participants.map(({ organisation }) => [organisation.slug, organisation]))
  const points = [...organisations.values()].flatMap(({ slug, name, shortName, location }) =>
    location
      ? [
          {
            id: slug,
            label: pick(shortName ?? name, language)?.text ?? slug,
            ...location,
            strong: leads.some((lead) => lead.slug === slug),
          },
        ]
      : [],
  )
  const centre = leads.find((lead) => lead.location)
  const summary = t('project.whoSummary', {
    organisations: t('count.organisations', { count: organisations.size }),
    countries: t('count.countries', { count: countries.length }),
  })

  return (
    <div className="band band-white">
      <div className="wrap">
        <Picture title={t('project.who')} summary={summary} table={<ParticipantTable project={project} />}>
          <div className={styles.takers}>
            <div>
              {roles
                .map((role) => ({ role, all: participants.filter((participant) => participant.role === role) }))
                .filter(({ all }) => all.length > 0)
                .map(({ role, all }) => (
                  <div key={role} className={styles.role}>
                    <h3>{t(`project.role.${role}`, { count: all.length })}</h3>
                    <ul>
                      {all.map(({ organisation, note }) => (
                        <li key={organisation.slug}>
                          <Link to="/organisations/$slug" params={{ slug: organisation.slug }}>
                            <Text value={organisation.name} note={false} />
                          </Link>
                          <span className="quiet"> {countryName(organisation.country, language)}</span>
                          {note && <Text value={note} as="p" className="small quiet" />}
                        </li>
                      ))}
                    </ul>
                  </div>
                ))}
            </div>
            {points.length > 0 && (
              <figure>
                <EuropeMap
                whole
                points={points}
                arcs={centre ? points.map((point) => ({ from: centre.slug, to: point.id })) : []}
                tinted={countries}
                reached={project.countries}
                deep={leads.map((lead) => lead.country)}
                label={t('project.mapLabel')}
                link={(point, dot) => (
                  <Link to="/organisations/$slug" params={{ slug: point.id }} aria-label={point.label}>
                    {dot}
                  </Link>
                )}
              />
              <figcaption className="small quiet">{t('project.mapLegend')}</figcaption>
              </figure>
            )}
          </div>
        </Picture>
      </div>
    </div>
  )
}

function ParticipantTable({ project }: { project: ProjectDetails }) {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t('project.organisationColumn')}</th>
          <th scope="col">{t('project.roleColumn')}</th>
          <th scope="col">{t('project.countryColumn')}</th>
        </tr>
      </thead>
      <tbody>
        {project.participants.map(({ organisation, role }) => (
          <tr key={organisation.slug + role}>
            <th scope="row">
              <Link to="/organisations/$slug" params={{ slug: organisation.slug }}>
                <Text value={organisation.name} note={false} />
              </Link>
            </th>
            <td>{t(`project.role.${role}`, { count: 1 })}</td>
            <td>{countryName(organisation.country, language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
