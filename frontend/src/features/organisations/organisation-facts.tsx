import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { OrganisationDetails } from '@/api'
import { useLanguage } from '@/i18n'
import { count, countryName, languageName, listOf } from '@/i18n/names'
import { dayInWords } from '@/i18n/period'
import { Fact, Facts } from '@/ui/facts'
import { Text } from '@/ui/text'

export function OrganisationFacts({ organisation }: { organisation: OrganisationDetails }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { population, areaKm2, workingLanguages, memberOf } = organisation
  return (
    <Facts>
      <Fact name={t('organisation.country')}>
        {countryName(organisation.country, language)}
        {organisation.region && (
          <>
            , <Text value={organisation.region} />
          </>
        )}
      </Fact>
      <Fact name={t('organisation.shortName')}>{organisation.shortName && <Text value={organisation.shortName} />}</Fact>
      <Fact name={t('organisation.capitalFact')}>{organisation.capital && t('organisation.capital')}</Fact>
      <Fact name={t('organisation.population')}>
        {population && (
          <>
            {count(population.count, language)} <span className="small quiet">({population.year})</span>
            {population.source && <Text value={population.source} as="p" className="small quiet" />}
          </>
        )}
      </Fact>
      <Fact name={t('organisation.area')}>{areaKm2 && `${count(areaKm2, language)} km²`}</Fact>
      <Fact name={t('organisation.memberOf')}>
        {memberOf.length > 0 && (
          <ul>
            {memberOf.map((association) => (
              <li key={association.slug}>
                <Link to="/organisations/$slug" params={{ slug: association.slug }}>
                  <Text value={association.name} note={false} />
                </Link>
              </li>
            ))}
          </ul>
        )}
      </Fact>
      <Fact name={t('organisation.languages')}>
        {workingLanguages.length > 0 && listOf(workingLanguages.map((code) => languageName(code, language)), language)}
      </Fact>
      <Fact name={t('organisation.website')}>
        {organisation.website && <a href={organisation.website}>{new URL(organisation.website).hostname.replace(/^www\./, '')}</a>}
      </Fact>
      <Fact name={t('organisation.code')}>{organisation.nationalCode}</Fact>
      <Fact name={t('organisation.validFrom')}>{organisation.validFrom && dayInWords(organisation.validFrom, language)}</Fact>
    </Facts>
  )
}
