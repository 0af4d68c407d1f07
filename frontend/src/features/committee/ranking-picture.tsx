import type { CSSProperties } from 'react'
import { useTranslation } from 'react-i18next'
import type { CallBudget, RankedApplication } from '@/api'
import { points } from '@/features/reviews'
import { useLanguage } from '@/i18n'
import { money } from '@/i18n/names'
import { Picture } from '@/ui/picture'
import { Text } from '@/ui/text'
import { cents, moneyOf } from './cents'
import { reachOf, type Step, stepsOf } from './ranking-model'
import styles from './committee.module.css'

type RankingPictureProps = { rows: RankedApplication[]; budget: CallBudget }

/** The sums one upon the other, against the line where the budget ends. */
export function RankingPicture({ rows, budget }: RankingPictureProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const steps = stepsOf(rows, budget)
  const line = cents(budget.budget)
  const end = steps.reduce((most, { to }) => (to > most ? to : most), line)
  const share = (sum: bigint) => (end === 0n ? 0 : Number((sum * 10_000n) / end) / 100)
  const sum = (of: { amount: string; currency: string }) => money(of.amount, of.currency, language)
  const { waiting, fitting, left, lacking, awarded } = reachOf(steps)
  const howFar = () => {
    if (waiting === 0) return t('committee.picture.noneWaits')
    if (fitting === 0) return t('committee.picture.noneFits')
    return fitting === waiting ? t('committee.picture.allFit', { count: waiting, left: sum(left!) }) : t('committee.picture.fits', { fitting, count: waiting })
  }
  const summary = [
    awarded > 0 && t('committee.picture.awarded', { count: awarded }),
    howFar(),
    fitting < waiting && lacking && t('committee.picture.lacking', { lacking: sum(lacking) }),
  ]
  return (
    <Picture title={t('committee.picture.title')} summary={summary.filter(Boolean).join(' ')} table={<Table steps={steps} budget={budget} />}>
      <div className={styles.picture} style={{ '--budget': `${share(line)}%` } as CSSProperties} aria-hidden="true">
        <p className={styles.line} data-early={share(line) < 50 || undefined}>
          <span>{t('committee.picture.line', { budget: sum(budget.budget) })}</span>
        </p>
        <ol>
          {steps.map(({ row, standing, from, to }) => (
            <li key={row.application} data-standing={standing}>
              <span className={styles.who}>
                {row.rank}. <Text value={row.applicant.name} note={false} />
              </span>
              <span className={styles.lane}>
                {to > from && <span style={{ insetInlineStart: `${share(from)}%`, inlineSize: `${Math.max(0.4, share(to - from))}%` }} />}
              </span>
            </li>
          ))}
        </ol>
        <ul className={styles.legend}>
          {(['awarded', 'proposed', 'fits', 'beyond'] as const).map((each) => (
            <li key={each} data-standing={each}>
              {t(`committee.standing.${each}`)}
            </li>
          ))}
        </ul>
      </div>
    </Picture>
  )
}

function Table({ steps, budget }: { steps: Step[]; budget: CallBudget }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const sum = (of: { amount: string; currency: string }) => money(of.amount, of.currency, language)
  const inCents = (of: bigint) => sum(moneyOf(of, budget.budget))
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t('committee.rank')}</th>
          <th scope="col">{t('reviews.applicant')}</th>
          <th scope="col">{t('committee.points')}</th>
          <th scope="col">{t('committee.sum')}</th>
          <th scope="col">{t('committee.upTo')}</th>
          <th scope="col">{t('committee.left')}</th>
          <th scope="col">{t('committee.stands')}</th>
        </tr>
      </thead>
      <tbody>
        {steps.map(({ row, standing, from, to }) => {
          const takes = to > from
          return (
            <tr key={row.application}>
              <td>{row.rank}</td>
              <th scope="row">
                <Text value={row.applicant.name} note={false} />
              </th>
              <td>{row.total === undefined || budget.mode === 'FIRST_COME' ? '–' : points(row.total, language)}</td>
              <td>{takes ? inCents(to - from) : sum(row.requested)}</td>
              <td>{takes ? inCents(to) : '–'}</td>
              <td>{takes && standing !== 'awarded' ? (row.left ? sum(row.left) : t('committee.lacks', { sum: sum(row.lacking ?? row.requested) })) : '–'}</td>
              <td>{t(`committee.standing.${standing}`)}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
