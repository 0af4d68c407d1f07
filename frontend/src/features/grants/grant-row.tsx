import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { GrantSummary } from '@/api'
import { useLanguage } from '@/i18n'
import { countryName, money } from '@/i18n/names'
import { Row, Tag } from '@/ui/rows'
import { Text } from '@/ui/text'
import { GrantState } from './grant-state'

/** A grant as a row: how much, what for, who got it, and how far it has come. */
export function GrantRow({ grant }: { grant: GrantSummary }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { id, amount, awardedAt, title, recipient, country, call, themes, state, late } = grant
  return (
    <Row
      lead={
        <>
          <strong>{money(amount.amount, amount.currency, language)}</strong>
          {awardedAt.slice(0, 4)}
        </>
      }
      title={
        <Link to="/grants/$id/{-$part}" params={{ id }}>
          <Text value={title} note={false} />
        </Link>
      }
      tags={
        (themes.length > 0 || late) && (
          <>
            {late && <Tag tone="amber">{t('grants.late')}</Tag>}
            {themes.slice(0, 3).map((theme) => (
              <Tag key={theme.code}>
                <Text value={theme.name} note={false} />
              </Tag>
            ))}
          </>
        )
      }
      end={<GrantState state={state} />}
    >
      <p>
        <Text value={recipient.name} note={false} />, {countryName(country, language)}
      </p>
      <p className="small">
        <Text value={call.title} note={false} />
      </p>
    </Row>
  )
}
