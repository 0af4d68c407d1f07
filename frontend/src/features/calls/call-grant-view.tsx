import type { ReactNode } from 'react'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { CallDetails, GrantTerms, Money } from '@/api'
import { useLanguage } from '@/i18n'
import { countryName, listOf, money, percent } from '@/i18n/names'
import { dayInWords } from '@/i18n/period'
import { Text } from '@/ui/text'
import { BudgetLeft } from './call-budget'
import styles from './call.module.css'

/** What is granted, how it is decided, what is asked, and by which days. */
export function CallGrantView({ call, terms }: { call: CallDetails; terms: GrantTerms }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { bonuses = [], costCategories = [], documents = [], sections = [], reviewCriteria = [] } = terms
  const days = (['decisionBy', 'resultsFrom', 'startsFrom', 'endsBy', 'reportBy'] as const).filter((day) => terms[day])
  return (
    <>
      <Section title={t('grant.what')}>
        <Sums terms={terms} />
        {call.published && terms.budget && <BudgetLeft call={call} />}
        {costCategories.length > 0 && (
          <List title={t('grant.costs')}>
            {costCategories.map(({ code, name, mostShare }) => (
              <li key={code}>
                <Text value={name} />
                {mostShare && <span className="quiet"> ({t('grant.atMost', { share: percent(mostShare, language) })})</span>}
              </li>
            ))}
          </List>
        )}
      </Section>
      <Section title={t('grant.judged')}>
        <p>{t(`grant.mode.${terms.mode ?? 'COMPETITIVE'}`)}</p>
        {Boolean(terms.reviewers) && (
          <p>
            {t('grant.reviewers', { count: terms.reviewers })} {terms.blind && t('grant.blind')}
          </p>
        )}
        {reviewCriteria.length > 0 && (
          <dl className={styles.shares}>
            {reviewCriteria.map(({ code, name, guidance, weight, minimum }) => (
              <div key={code}>
                <dt>
                  <Text value={name} /> {guidance && <Text value={guidance} className="small quiet" />}
                </dt>
                <dd>
                  <span aria-hidden="true">
                    <span style={{ inlineSize: `${weight}%` }} />
                  </span>
                  <div>
                    {t('grant.points', { count: weight })}
                    {Boolean(minimum) && <div className="small quiet">{t('grant.lowest', { score: minimum })}</div>}
                  </div>
                </dd>
              </div>
            ))}
          </dl>
        )}
        {Boolean(terms.minimumPoints) && <p>{t('grant.minimum', { points: terms.minimumPoints })}</p>}
        {bonuses.length > 0 && (
          <List title={t('grant.bonuses')}>
            {bonuses.map(({ code, name, points, countries = [] }) => (
              <li key={code}>
                <Text value={name} />: {points > 0 ? t('grant.points', { count: points }) : t('grant.first')}
                {countries.length > 0 && (
                  <span className="quiet">
                    {' '}
                    ({t('grant.cooperation', { countries: listOf(countries.map((country) => countryName(country, language)), language) })})
                  </span>
                )}
              </li>
            ))}
          </List>
        )}
      </Section>
      {sections.length + documents.length > 0 && (
        <Section title={t('grant.asked')}>
          <ul className={styles.plain}>
            {sections.map(({ code, question, atMost, required }) => (
              <li key={code}>
                <Text value={question} />{' '}
                <span className="quiet">
                  ({t('grant.upTo', { count: atMost })}
                  {!required && `; ${t('grant.optional')}`})
                </span>
              </li>
            ))}
          </ul>
          {documents.length > 0 && (
            <List title={t('grant.documents')}>
              {documents.map(({ code, name, required }) => (
                <li key={code}>
                  <Text value={name} /> {!required && <span className="quiet">({t('grant.ifAny')})</span>}
                </li>
              ))}
            </List>
          )}
        </Section>
      )}
      {days.length > 0 && (
        <Section title={t('grant.days')}>
          <Pairs rows={days.map((day) => [t(`grant.${day}`), dayInWords(terms[day]!, language)])} />
          {call.phase === 'CLOSED' && (
            <p>
              <Link to="/grants" search={{ call: [call.slug] }}>
                {t('grant.results')}
              </Link>
            </p>
          )}
        </Section>
      )}
    </>
  )
}

/** How much there is, how much one can get, and who pays which part of it: as a bar and in words. */
function Sums({ terms: { budget, smallest, largest, ownShare = '0', inKindShare = '0' } }: { terms: GrantTerms }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const sum = (of: Money) => money(of.amount, of.currency, language)
  const most = 100 - Number(ownShare)
  const currency = (budget ?? largest ?? smallest)?.currency ?? 'EUR'
  const rows: [string, string][] = []
  if (smallest && largest) rows.push([t('grant.size'), t('grant.between', { from: sum(smallest), to: sum(largest) })])
  else if (smallest) rows.push([t('grant.smallest'), sum(smallest)])
  else if (largest) rows.push([t('grant.largest'), sum(largest)])
  if (budget) rows.push([t('grant.budget'), sum(budget)])
  const share = percent(ownShare, language)
  const inKind = Number(inKindShare) > 0 ? t('grant.inKind', { share: percent(inKindShare, language) }) : t('grant.inKindNone')
  rows.push([t('grant.own'), Number(ownShare) > 0 ? `${t('grant.ownText', { share })}; ${inKind}` : t('grant.ownNone')])
  return (
    <>
      <Pairs rows={rows} />
      {Number(ownShare) > 0 && (
        <figure className={styles.parts}>
          <div aria-hidden="true">
            <span style={{ flexGrow: most }}>{t('grant.ofGrant')}</span>
            <span style={{ flexGrow: 100 - most }}>{t('grant.ofOwn')}</span>
          </div>
          <figcaption>
            {t('grant.bar', {
              whole: money('100', currency, language),
              most: money(most.toFixed(2), currency, language),
              least: money((100 - most).toFixed(2), currency, language),
            })}
          </figcaption>
        </figure>
      )}
    </>
  )
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={`wrap ${styles.section}`}>
      <h2>{title}</h2>
      <div className="stack">{children}</div>
    </section>
  )
}

function List({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div>
      <h3>{title}</h3>
      <ul className={styles.plain}>{children}</ul>
    </div>
  )
}

function Pairs({ rows }: { rows: [string, string][] }) {
  return (
    <dl className={styles.pairs}>
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
