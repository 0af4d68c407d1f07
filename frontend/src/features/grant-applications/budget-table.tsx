import { useTranslation } from 'react-i18next'
import type { GrantAnswers, Money } from '@/api'
import { AnswerItem as Item, styles } from '@/features/answering'
import { useDecimal } from '@/features/drafting'
import { useLanguage } from '@/i18n'
import { pick } from '@/i18n/content'
import { dayInWords } from '@/i18n/period'
import { BrokenRules, useBudgetCheck } from './budget-check'
import { useApplication } from './use-application'
import { exactMoney } from './exact-money'

/** The lines of a budget with what each comes to. */
export function BudgetTable({ answers }: { answers: GrantAnswers }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { terms } = useApplication()
  const { shown } = useDecimal()
  const { budget = [] } = answers
  const { check } = useBudgetCheck(answers)
  const sum = (of: Money | undefined) => of && exactMoney(of.amount, of.currency, language)
  const category = (code: string | undefined) => pick(terms.costCategories?.find((each) => each.code === code)?.name, language)?.text ?? code
  return (
    budget.length > 0 && (
      <div className={styles.tableRow} role="group" aria-label={t('application.budget.lines')} tabIndex={0}>
        <table>
          <caption className="visually-hidden">{t('application.budget.lines')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('application.budget.text')}</th>
              <th scope="col" className={styles.figure}>{t('application.budget.price')}</th>
              <th scope="col" className={styles.figure}>{t('application.budget.sum')}</th>
            </tr>
          </thead>
          <tbody>
            {budget.map((line, index) => (
              <tr key={index}>
                <td>
                  {line.text}
                  <br />
                  <span className="small quiet">
                    {category(line.category)}
                    {line.rate?.date && `, ${t('application.budget.atRate', { rate: shown(line.rate.rate), day: dayInWords(line.rate.date, language), source: line.rate.source })}`}
                  </span>
                </td>
                <td className={styles.figure}>
                  {line.quantity && shown(line.quantity)} × {sum(line.unitPrice)}
                </td>
                <td className={styles.figure}>{sum(check?.lines[index]?.sum)}</td>
              </tr>
            ))}
          </tbody>
          {check && (
            <tfoot>
              <tr>
                <th scope="row" colSpan={2}>{t('application.budget.total')}</th>
                <td className={styles.figure}>{sum(check.total)}</td>
              </tr>
            </tfoot>
          )}
        </table>
        {check && <BrokenRules check={check} />}
      </div>
    )
  )
}

/** Who bears the costs. */
export function BudgetParts({ requested, own }: GrantAnswers) {
  const { t } = useTranslation()
  const language = useLanguage()
  const sum = (of: Money | undefined) => of && exactMoney(of.amount, of.currency, language)
  return (
    <>
      <Item name={t('application.budget.requested')}>{sum(requested)}</Item>
      <Item name={t('application.budget.ownMoney')} optional>{sum(own?.money)}</Item>
      <Item name={t('application.budget.ownInKind')} optional>{sum(own?.inKind)}</Item>
    </>
  )
}
