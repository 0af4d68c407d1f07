import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { type OrganisationDetails, Results } from '@/api'
import { useLanguage } from '@/i18n'
import { organisationList } from './organisation-queries'
import { OrganisationRow } from './organisation-row'

/** The members of an association. */
export function OrganisationMembers({ organisation }: { organisation: OrganisationDetails }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const association = organisation.type === 'ASSOCIATION'
  const members = useInfiniteQuery({ ...organisationList({ memberOf: organisation.slug }, language), enabled: association })
  if (!association) return null
  return (
    <section className="wrap band">
      <h2>{t('organisation.members')}</h2>
      <Results
        list={members}
        counted={(count) => t('count.members', { count })}
        row={(member) => <OrganisationRow organisation={member} />}
        keyOf={(member) => member.slug}
        empty={<p>{t('organisation.noMembers')}</p>}
      />
    </section>
  )
}
