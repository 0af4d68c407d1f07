import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { PartnershipSummary } from '@/api'
import { useLanguage } from '@/i18n'
import { countryName } from '@/i18n/names'
import { Row, Tag } from '@/ui/rows'
import { Text } from '@/ui/text'
import { PartnershipState } from './partnership-state'
import { endedInWords, lastedInWords, sinceInWords } from './since'

/** A partnership as a row: how long it has lasted, who, and where it stands; on one's own page only the others. */
export function PartnershipRow({ partnership, own }: { partnership: PartnershipSummary; own?: string }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { id, state, since, ended, lasted, themes } = partnership
  const parties = partnership.parties.filter(({ slug }) => slug !== own)
  const countries = [...new Set(parties.map(({ country }) => countryName(country, language)))]
  return (
    <Row
      lead={
        <>
          {lasted && <strong>{lastedInWords(lasted, t)}</strong>}
          {sinceInWords(since, language, t)}
          {state === 'ENDED' && `, ${endedInWords(ended, language, t)}`}
        </>
      }
      title={
        <Link to="/partnerships/$id" params={{ id }}>
          {parties.map(({ slug, name }, index) => (
            <span key={slug}>
              {index > 0 && '\u00a0– '}
              <Text value={name} note={false} />
            </span>
          ))}
        </Link>
      }
      tags={
        themes.length > 0 &&
        themes.slice(0, 3).map((theme) => (
          <Tag key={theme.code}>
            <Text value={theme.name} note={false} />
          </Tag>
        ))
      }
      end={<PartnershipState state={state} />}
    >
      <p>{countries.join('\u00a0– ')}</p>
    </Row>
  )
}
