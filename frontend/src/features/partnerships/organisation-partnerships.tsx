import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Results } from '@/api'
import { useLanguage } from '@/i18n'
import { partnershipList } from './partnership-queries'
import { PartnershipRow } from './partnership-row'

/** With whom an organisation cooperates, and how long each of its partnerships has lasted. */
export function OrganisationPartnerships({ slug }: { slug: string }) {
  const { t } = useTranslation()
  const list = useInfiniteQuery(partnershipList({ organisation: [slug] }, useLanguage()))
  const some = list.data !== undefined && list.data.pages[0]!.items.length > 0
  return (
    <section className="wrap band" aria-labelledby="partnerships">
      <div className="section-head">
        <h2 id="partnerships">{t('partnership.ofOrganisation')}</h2>
        {some && (
          <Link to="/partnerships" search={{ organisation: [slug], view: 'map' }}>
            {t('partnership.onMap')}
          </Link>
        )}
      </div>
      <Results
        list={list}
        counted={(count) => t('partnerships.count', { count })}
        row={(partnership) => <PartnershipRow partnership={partnership} own={slug} />}
        keyOf={(partnership) => partnership.id}
        empty={<p>{t('partnership.noneOfOrganisation')}</p>}
      />
    </section>
  )
}
