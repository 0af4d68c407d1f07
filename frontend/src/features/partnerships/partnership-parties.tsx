import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { PartnershipDetails } from '@/api'
import { useLanguage } from '@/i18n'
import { pick } from '@/i18n/content'
import { countryName } from '@/i18n/names'
import { EuropeMap } from '@/ui/europe-map'
import { Text } from '@/ui/text'
import styles from './partnership.module.css'

/** Who cooperates, whom to ask there, and where they are. */
export function PartnershipParties({ partnership: { parties } }: { partnership: PartnershipDetails }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const points = parties.flatMap(({ organisation: { slug, name, location } }) =>
    location ? [{ id: slug, label: pick(name, language)?.text ?? slug, ...location, strong: true }] : [],
  )
  const arcs = points.flatMap(({ id: from }, index) => points.slice(index + 1).map(({ id: to }) => ({ from, to })))
  return (
    <section className={`wrap ${styles.section}`}>
      <h2>{t('partnership.parties')}</h2>
      <div className={styles.parties}>
        <ul>
          {parties.map(({ organisation, contacts }) => (
            <li key={organisation.slug}>
              <h3>
                <Link to="/organisations/$slug" params={{ slug: organisation.slug }}>
                  <Text value={organisation.name} note={false} />
                </Link>
              </h3>
              <p className="quiet">{countryName(organisation.country, language)}</p>
              {contacts.map((contact, index) => (
                <p key={index} className="small">
                  <Text value={contact.function} />
                  {contact.email && (
                    <>
                      {' · '}
                      <a href={`mailto:${contact.email}`}>{contact.email}</a>
                    </>
                  )}
                  {contact.phone && (
                    <>
                      {' · '}
                      <a href={`tel:${contact.phone.replaceAll(' ', '')}`}>{contact.phone}</a>
                    </>
                  )}
                  {contact.url && (
                    <>
                      {' · '}
                      <a href={contact.url} rel="noreferrer">
                        {new URL(contact.url).hostname}
                      </a>
                    </>
                  )}
                </p>
              ))}
              {contacts.length === 0 && <p className="small quiet">{t('partnership.noContact')}</p>}
            </li>
          ))}
        </ul>
        {points.length > 0 && (
          <EuropeMap
            points={points}
            arcs={arcs}
            tinted={parties.map(({ organisation }) => organisation.country)}
            label={t('partnership.mapLabel')}
            link={(point, dot) => (
              <Link to="/organisations/$slug" params={{ slug: point.id }} aria-label={point.label}>
                {dot}
              </Link>
            )}
          />
        )}
      </div>
    </section>
  )
}
