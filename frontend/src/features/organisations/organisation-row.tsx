import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { OrganisationSummary } from '@/api'
import { useLanguage } from '@/i18n'
import { count, countryName } from '@/i18n/names'
import { Row, Tag } from '@/ui/rows'
import { Text } from '@/ui/text'

export function OrganisationRow({ organisation }: { organisation: OrganisationSummary }) {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <Row
      lead={t(`organisation.type.${organisation.type}`)}
      title={
        <>
          <Link to="/organisations/$slug" params={{ slug: organisation.slug }}>
            <Text value={organisation.name} note={false} />
          </Link>
          {organisation.shortName && (
            <span className="quiet">
              {' '}
              (<Text value={organisation.shortName} note={false} />)
            </span>
          )}
        </>
      }
      tags={
        organisation.validTo && <Tag tone="amber">{t('organisation.former', { year: organisation.validTo.slice(0, 4) })}</Tag>
      }
      end={
        organisation.population?.count !== undefined && (
          <span className="small quiet">
            {t('organisation.inhabitants', {
              count: organisation.population.count,
              formatted: count(organisation.population.count, language),
            })}
          </span>
        )
      }
    >
      <p>
        {organisation.capital && `${t('organisation.capital')}, `}
        {countryName(organisation.country, language)}
        {organisation.region && (
          <>
            , <Text value={organisation.region} note={false} />
          </>
        )}
      </p>
    </Row>
  )
}
