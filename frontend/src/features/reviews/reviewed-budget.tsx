import { queryOptions, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { type BudgetCheck, type CallDetails, type GrantAnswers, Loaded } from '@/api'
import { useDecimal } from '@/features/drafting'
import { useLanguage } from '@/i18n'
import { pick } from '@/i18n/content'
import { money } from '@/i18n/names'
import { dayInWords } from '@/i18n/period'
import { TextSkeleton } from '@/ui/skeleton'
import { points } from './points'
import { checkBudget } from './review-api'
import styles from './reviews.module.css'

/** The sums are the server's: exact to the cent, by the same rules as when it was handed in. */
function budgetOf(slug: string, { budget, requested, own }: GrantAnswers, language: string) {
  const body = { budget, requested, own }
  return queryOptions({
    queryKey: ['reviews', 'budget', slug, language, body],
    queryFn: async ({ signal }) => (await checkBudget({ path: { slug }, body, signal })).data,
  })
}

/** What it costs, line by line, and who bears which part. */
export function ReviewedBudget({ call, answers }: { call: CallDetails; answers: GrantAnswers }) {
  return (
    <Loaded query={useQuery(budgetOf(call.slug, answers, useLanguage()))} skeleton={<TextSkeleton lines={5} />}>
      {(sums) => <Lines call={call} answers={answers} sums={sums} />}
    </Loaded>
  )
}

function Lines({ call, answers, sums }: { call: CallDetails; answers: GrantAnswers; sums: BudgetCheck }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const sum = ({ amount, currency }: { amount: string; currency: string }) => money(amount, currency, language)
  const nameOf = (code: string | undefined) => pick(call.grant?.costCategories?.find((each) => each.code === code)?.name, language)?.text ?? code
  const { shown } = useDecimal()
  const { budget = [], language: written } = answers
  return (
    <>
      <div className={styles.table}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('reviews.budget.cost')}</th>
              <th scope="col">{t('reviews.budget.price')}</th>
              <th scope="col">{t('reviews.budget.sum')}</th>
            </tr>
          </thead>
          <tbody>
            {budget.map(({ category, text, quantity, unitPrice, rate }, index) => (
              <tr key={index}>
                <th scope="row">
                  <span lang={written === language ? undefined : written}>{text}</span>
                  <br />
                  <span className="small quiet">{nameOf(category)}</span>
                </th>
                <td>
                  {quantity && unitPrice && `${points(quantity, language)} × ${sum(unitPrice)}`}
                  {rate && <span className="small quiet">{` × ${shown(rate.rate)} (${rate.source}, ${dayInWords(rate.date, language)})`}</span>}
                </td>
                <td>{sums.lines[index]?.sum && sum(sums.lines[index].sum)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colSpan={2}>
                {t('reviews.budget.total')}
              </th>
              <td>
                <strong>{sum(sums.total)}</strong>
              </td>
            </tr>
          </tfoot>
        </table>
      </div>
      <p>{t('reviews.budget.parts', { asked: sum(sums.requested), own: sum(sums.own), share: points(sums.ownShare, language) })}</p>
    </>
  )
}
