import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { FundingDetails, ProjectDetails } from '@/api'
import { useLanguage } from '@/i18n'
import { byName, countryName, languageName, listOf, money } from '@/i18n/names'
import { periodInWords } from '@/i18n/period'
import { Fact, Facts } from '@/ui/facts'
import { Text } from '@/ui/text'
import { ProjectState } from './project-state'

export function ProjectFacts({ project }: { project: ProjectDetails }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const by = (role: string) => project.participants.filter((participant) => participant.role === role)
  const countries = project.countries.map((code) => countryName(code, language)).sort(byName(language))
  return (
    <Facts head={<ProjectState status={project.status} />}>
      <Fact name={t('project.period')}>{project.period && periodInWords(project.period, language, t)}</Fact>
      <Fact name={t('project.duration')}>
        {project.durationMonths && t('project.months', { count: project.durationMonths })}
      </Fact>
      <Fact name={t('project.ledBy')}>{by('LEAD').length > 0 && <Organisations of={by('LEAD')} />}</Fact>
      {project.funding.map((funding, index) => (
        <Fact key={index} name={t('project.fundedBy')}>
          <FundingFact funding={funding} />
        </Fact>
      ))}
      <Fact name={t('project.countries')}>{countries.length > 0 && listOf(countries, language)}</Fact>
      <Fact name={t('project.languages')}>
        {project.workingLanguages.length > 0 &&
          listOf(project.workingLanguages.map((code) => languageName(code, language)), language)}
      </Fact>
      {project.figures.map((figure, index) => (
        <Fact key={index} name={t('project.figure')}>
          {figure.value} <Text value={figure.label} />
        </Fact>
      ))}
    </Facts>
  )
}

function Organisations({ of }: { of: ProjectDetails['participants'] }) {
  return (
    <ul>
      {of.map(({ organisation }) => (
        <li key={organisation.slug}>
          <Link to="/organisations/$slug" params={{ slug: organisation.slug }}>
            <Text value={organisation.name} note={false} />
          </Link>
        </li>
      ))}
    </ul>
  )
}

function FundingFact({ funding }: { funding: FundingDetails }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const donors = funding.donorCountries.map((code) => countryName(code, language))
  return (
    <>
      <Text value={funding.programme} />
      {funding.instrument && (
        <>
          , <Text value={funding.instrument} />
        </>
      )}
      {donors.length > 0 && `: ${listOf(donors, language)}`}
      {funding.amount && `, ${money(funding.amount.amount, funding.amount.currency, language)}`}
      {funding.managedBy && (
        <span className="small quiet"> {t('project.managedBy')} </span>
      )}
      {funding.managedBy && <Text value={funding.managedBy.shortName ?? funding.managedBy.name} note={false} />}
      {funding.note && <Text value={funding.note} as="p" className="small quiet" />}
    </>
  )
}
