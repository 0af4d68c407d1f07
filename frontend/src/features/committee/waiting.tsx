import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { type CallDetails, Loaded, type RankedApplication } from '@/api'
import { useLanguage } from '@/i18n'
import { pick } from '@/i18n/content'
import { momentInWords } from '@/i18n/moment'
import { listOf, money } from '@/i18n/names'
import { TextSkeleton } from '@/ui/skeleton'
import { Text } from '@/ui/text'
import { decisionOf } from './committee-queries'
import { Settling } from './settling'
import styles from './committee.module.css'

/** What one person has proposed and another one has not yet said anything to. */
export function Waiting({ call, rows }: { call: CallDetails; rows: RankedApplication[] }) {
  const { t } = useTranslation()
  return (
    <section className={`wrap ${styles.section}`} aria-labelledby="waiting">
      <h2 id="waiting">{t('committee.waiting.title')}</h2>
      <p>{t('committee.waiting.text')}</p>
      <ul className={styles.proposals}>
        {rows.map((row) => (
          <li key={row.application}>
            <Proposal call={call} row={row} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Proposal({ call, row }: { call: CallDetails; row: RankedApplication }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { application, applicant, requested, title } = row
  const query = useQuery(decisionOf(application, row.proposed?.number ?? 0))
  const sum = (of: { amount: string; currency: string }) => money(of.amount, of.currency, language)
  return (
    <>
      <h3>
        <Link to="/calls/$slug/applications/$id" params={{ slug: call.slug, id: application }}>
          <Text value={applicant.name} note={false} />
        </Link>
      </h3>
      <p className="quiet">{title}</p>
      <Loaded query={query} skeleton={<TextSkeleton lines={3} />}>
        {({ decision, version }) => {
          const { kind, amount, reason, conditions, bonuses, proposed } = decision
          return (
            <>
              <p>
                <strong>
                  {amount ? t(`committee.waiting.sum.${kind as 'AWARD'}`, { amount: sum(amount), asked: sum(requested) }) : t(`committee.kind.${kind}`)}
                </strong>
              </p>
              {reason && <p className={styles.long}>{t('committee.waiting.reason', { reason })}</p>}
              {conditions.length > 0 && (
                <div>
                  <p>{t('committee.waiting.conditions')}</p>
                  <ul>
                    {conditions.map((condition) => (
                      <li key={condition}>{condition}</li>
                    ))}
                  </ul>
                </div>
              )}
              {bonuses.length > 0 && (
                <p>
                  {t('committee.bonuses', {
                    bonuses: listOf(bonuses.map((code) => pick(call.grant?.bonuses?.find((each) => each.code === code)?.name, language)?.text ?? code), language),
                  })}
                </p>
              )}
              <p className="small quiet">{t('committee.waiting.by', { by: proposed.by, when: momentInWords(proposed.at, language) })}</p>
              <Settling call={call} row={row} decision={decision} version={version} />
            </>
          )
        }}
      </Loaded>
    </>
  )
}
