import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { GrantDetails, Money } from '@/api'
import { useLanguage } from '@/i18n'
import { dayOf } from '@/i18n/moment'
import { countryName, listOf, money } from '@/i18n/names'
import { dayInWords, periodInWords } from '@/i18n/period'
import { Fact, Facts } from '@/ui/facts'
import { Text } from '@/ui/text'
import { GrantState } from './grant-state'

export function GrantFacts({ grant }: { grant: GrantDetails }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { amount, paid, days, call, recipient, partners, awardedAt, reference, state, activity } = grant
  const sum = (of: Money) => money(of.amount, of.currency, language)
  const countries = [...new Set([recipient.country, ...partners.flatMap(({ country }) => country ?? [])])]
  return (
    <Facts head={<GrantState state={state} />}>
      <Fact name={t('granted.amount')}>{sum(amount)}</Fact>
      <Fact name={t('granted.paid')}>{sum(paid)}</Fact>
      <Fact name={t('granted.period')}>
        {days.startsOn && (
          <span className="capital">{periodInWords({ from: days.startsOn, to: days.endsOn, precision: 'DAY' }, language, t)}</span>
        )}
      </Fact>
      <Fact name={t('granted.reportBy')}>{days.reportBy && dayInWords(days.reportBy, language)}</Fact>
      <Fact name={t('granted.countries')}>{listOf(countries.map((country) => countryName(country, language)), language)}</Fact>
      <Fact name={t('granted.call')}>
        <Link to="/calls/$slug" params={{ slug: call.slug }} search={{}}>
          <Text value={call.title} note={false} />
        </Link>
      </Fact>
      <Fact name={t('granted.activity')}>
        {activity && (
          <Link to="/activities/$id" params={{ id: activity }}>
            {t('granted.toActivity')}
          </Link>
        )}
      </Fact>
      <Fact name={t('granted.awardedOn')}>{dayOf(awardedAt, language)}</Fact>
      <Fact name={t('granted.reference')}>{reference}</Fact>
    </Facts>
  )
}
