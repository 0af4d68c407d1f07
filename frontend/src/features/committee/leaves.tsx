import { useTranslation } from 'react-i18next'
import type { CallBudget, DecisionKind, Money } from '@/api'
import { useLanguage } from '@/i18n'
import { money } from '@/i18n/names'
import { cents, isSum, moneyOf } from './cents'
import styles from './committee.module.css'

/** What the budget holds after this choice, while it is being typed; beside the proposals that wait. */
export function Leaves({ kind, budget, amount }: { kind: DecisionKind; budget: CallBudget; amount: Money }) {
  const { t } = useTranslation()
  const language = useLanguage()
  if (kind !== 'AWARD' || !budget.left || !isSum(amount.amount)) return null
  const waiting = budget.proposed ? cents(budget.proposed) : 0n
  const left = cents(budget.left) - cents(amount)
  const sum = (of: bigint) => {
    const { amount: digits, currency } = moneyOf(of < 0n ? -of : of, budget.budget)
    return money(digits, currency, language)
  }
  const words =
    left < 0n
      ? t('committee.choice.tooMuch', { lacking: sum(left) })
      : waiting === 0n
        ? t('committee.choice.leaves', { left: sum(left) })
        : left - waiting < 0n
          ? t('committee.choice.tooMuchWaits', { left: sum(left), lacking: sum(left - waiting) })
          : t('committee.choice.leavesWaiting', { left: sum(left), after: sum(left - waiting) })
  return (
    <p role="status" className={left < 0n ? styles.error : undefined}>
      {words}
    </p>
  )
}
