import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '@/i18n'
import { EuropeMap, type MapArc } from '@/ui/europe-map'
import { participatingOrganisations } from '@/features/organisations'
import { partnershipLinks } from '@/features/partnerships'
import { recentProjects, recentProjectDetails } from './home-queries'

/** Everyone who takes part, an arch from who leads a project to who takes part in it, and arches between partners. */
export function HomeMap() {
  const { t } = useTranslation()
  const language = useLanguage()
  const organisations = useQuery(participatingOrganisations(language)).data ?? []
  const projects = useQuery(recentProjects(language)).data?.items ?? []
  const details = useQuery(recentProjectDetails(projects.map((project) => project.slug))).data ?? []
  const register = useQuery(partnershipLinks({ state: ['ACTIVE'] }, language)).data

  const arcs: MapArc[] = (register?.links ?? []).map(({ a, b }) => ({ from: a, to: b }))
  const leading = new Set<string>()
  for (const { participants } of details) {
    const leads = participants.filter(({ role, organisation }) => role === 'LEAD' && organisation.location)
    leads.forEach(({ organisation }) => leading.add(organisation.country))
    const from = leads[0]?.organisation.slug
    if (from) arcs.push(...participants.map(({ organisation }) => ({ from, to: organisation.slug })))
  }
  const named = new Map([...(register?.organisations ?? []), ...organisations].map((organisation) => [organisation.slug, organisation]))
  const points = [...named.values()].flatMap(({ slug, name, location }) => (location ? [{ id: slug, label: name.text, ...location }] : []))

  return (
    <EuropeMap
      whole
      points={points}
      arcs={arcs}
      tinted={[...named.values()].map(({ country }) => country)}
      reached={projects.flatMap(({ countries }) => countries)}
      deep={[...leading]}
      label={t('home.map')}
      link={(point, dot) => (
        <Link to="/organisations/$slug" params={{ slug: point.id }} aria-label={point.label}>
          {dot}
        </Link>
      )}
    />
  )
}
