import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Contact, FundingDetails, ProjectDetails } from '@/api'
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
      <Fact name={t('project.period')}>
        {project.period && <span className="capital">{periodInWords(project.period, language, t)}</span>}
      </Fact>
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
      <Fact name={t('project.figure')}>
        {project.figures.length > 0 && (
          <ul>
            {project.figures.map((figure, index) => (
              <li key={index}>
                {figure.value} <Text value={figure.label} />
              </li>
            ))}
          </ul>
        )}
      </Fact>
      <Fact name={t('project.contact')}>{project.contact && <ContactFact contact={project.contact} />}</Fact>
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

function ContactFact({ contact }: { contact: Contact }) {
  const { email, phone, url } = contact
  return (
    <ul>
      <li>
        <Text value={contact.function} />
      </li>
      {email && (
        <li>
          <a href={`mailto:${email}`}>{email}</a>
        </li>
      )}
      {phone && (
        <li>
          <a href={`tel:${phone.replaceAll(' ', '')}`}>{phone}</a>
        </li>
      )}
      {url && (
        <li>
          <a href={url}>{url.replace(/^https?:\/\/(www\.)?/, '')}</a>
        </li>
      )}
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
      {funding.amount && `, ${money(funding.amount.amount, funding.amount.currency, language)}`}
      {funding.instrument && <Text value={funding.instrument} as="p" className="small" />}
      {donors.length > 0 && <p className="small">{t('project.donors', { countries: listOf(donors, language) })}</p>}
      {funding.managedBy && (
        <p className="small">
          {t('project.managedBy')} <Text value={funding.managedBy.shortName ?? funding.managedBy.name} note={false} />
        </p>
      )}
      {funding.note && <Text value={funding.note} as="p" className="small quiet" />}
    </>
  )
}
