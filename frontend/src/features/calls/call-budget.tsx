import { queryOptions, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { type CallBudget, type CallDetails, type GetCallBudgetResponses, type Money } from '@/api'
import { operation } from '@/api/ask'
import { useLanguage } from '@/i18n'
import { money } from '@/i18n/names'
import styles from './budget.module.css'

const budgetOf = operation<GetCallBudgetResponses>('get', '/calls/{slug}/budget')

/** How much of a grant call's budget is given out, as far as the reader may know. */
export function callBudget(slug: string) {
  return queryOptions({
    queryKey: ['calls', 'budget', slug],
    queryFn: async ({ signal }) => (await budgetOf({ path: { slug }, signal })).data,
    staleTime: 0,
  })
}

const often = 30_000

/** What is left of the budget, for everybody who may know it; while the first are awarded, as it is now. */
export function BudgetLeft({ call: { slug, grant, phase } }: { call: CallDetails }) {
  const live = grant?.mode === 'FIRST_COME' && phase === 'OPEN'
  const known = useQuery({ ...callBudget(slug), refetchInterval: live ? often : false }).data
  if (!known?.left) return null
  return (
    <div aria-live={live ? 'polite' : undefined}>
      <BudgetBar budget={known} />
    </div>
  )
}

/** What is awarded, what is proposed and what is left, as parts of one bar and in words. */
export function BudgetBar({ budget }: { budget: CallBudget }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { awarded, left, proposed } = budget
  const whole = Number(budget.budget.amount)
  const share = (of: Money | undefined) => (whole === 0 ? 0 : (100 * Number(of?.amount ?? 0)) / whole)
  const sum = ({ amount, currency }: Money) => money(amount, currency, language)
  const waits = proposed !== undefined && Number(proposed.amount) > 0
  if (!left || !awarded) return <p>{t('call.budget.unknown', { budget: sum(budget.budget) })}</p>
  return (
    <figure className={styles.budget}>
      <div aria-hidden="true">
        <span style={{ inlineSize: `${share(awarded)}%` }} />
        {waits && <span data-waits style={{ inlineSize: `${Math.min(share(proposed), 100 - share(awarded))}%` }} />}
      </div>
      <figcaption>
        <strong>{t('call.budget.left', { left: sum(left), budget: sum(budget.budget) })}</strong>{' '}
        {t(waits ? 'call.budget.awardedWaits' : 'call.budget.awarded', { awarded: sum(awarded), ...(waits && { proposed: sum(proposed) }) })}
      </figcaption>
    </figure>
  )
}
