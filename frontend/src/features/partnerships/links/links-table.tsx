import { useState } from 'react'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { PartnershipLinks } from '@/api'
import { useLanguage } from '@/i18n'
import { count, countryName } from '@/i18n/names'
import { Button } from '@/ui/button'
import { Text } from '@/ui/text'
import styles from './links.module.css'

const step = 100

/** The same links as rows: the two partners and where they stand, or two countries and their number. */
export function LinksTable({ found }: { found: PartnershipLinks }) {
  const { t } = useTranslation()
  const [shown, setShown] = useState(step)
  const rows = found.aggregated ? found.countries.length : found.links.length
  return (
    <>
      {found.aggregated ? <CountryTable found={found} shown={shown} /> : <PartnerTable found={found} shown={shown} />}
      {rows > shown && (
        <p className={styles.more}>
          <Button variant="secondary" onClick={() => setShown(shown + step)}>
            {t('links.moreRows')}
          </Button>{' '}
          <span className="small quiet">{t('list.shown', { shown, total: rows })}</span>
        </p>
      )}
    </>
  )
}

function PartnerTable({ found, shown }: { found: PartnershipLinks; shown: number }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const bySlug = new Map(found.organisations.map((organisation) => [organisation.slug, organisation]))
  const party = (slug: string) => {
    const organisation = bySlug.get(slug)!
    return (
      <>
        <Link to="/organisations/$slug" params={{ slug }}>
          <Text value={organisation.name} note={false} />
        </Link>{' '}
        <span className="quiet">{countryName(organisation.country, language)}</span>
      </>
    )
  }
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t('links.a')}</th>
          <th scope="col">{t('links.b')}</th>
          <th scope="col">{t('links.state')}</th>
        </tr>
      </thead>
      <tbody>
        {found.links.slice(0, shown).map(({ partnership, state, a, b }) => (
          <tr key={`${partnership} ${a} ${b}`}>
            <th scope="row">{party(a)}</th>
            <td>{party(b)}</td>
            <td>
              <Link to="/partnerships/$id" params={{ id: partnership }}>
                {t(`partnership.state.${state}`)}
                <span className="visually-hidden">
                  : {bySlug.get(a)!.name.text} – {bySlug.get(b)!.name.text}
                </span>
              </Link>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function CountryTable({ found, shown }: { found: PartnershipLinks; shown: number }) {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t('links.countryA')}</th>
          <th scope="col">{t('links.countryB')}</th>
          <th scope="col">{t('links.number')}</th>
        </tr>
      </thead>
      <tbody>
        {found.countries.slice(0, shown).map(({ a, b, links = 0 }) => (
          <tr key={`${a} ${b}`}>
            <th scope="row">{countryName(a, language)}</th>
            <td>{countryName(b, language)}</td>
            <td>{count(links, language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
