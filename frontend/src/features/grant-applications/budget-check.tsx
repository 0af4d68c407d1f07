import { useEffect, useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { ApiProblem, type BudgetCheck as Check, type BudgetQuestion, type GrantAnswers, type Outcome, TroubleNotice } from '@/api'
import { styles } from '@/features/answering'
import { tidy, usePlaceName } from '@/features/drafting'
import { useLanguage } from '@/i18n'
import { percent } from '@/i18n/names'
import { budgetCheck } from './application-queries'
import { useApplication } from './use-application'
import { exactMoney } from './exact-money'

const pause = 500
const signs: Record<Outcome, string> = { MET: '✓', NOT_MET: '×', UNKNOWN: '?', TO_DECLARE: '…' }

/** What the API says of a budget, once nothing has been typed for a moment. */
export function useBudgetCheck({ budget, requested, own }: GrantAnswers) {
  const language = useLanguage()
  const { call } = useApplication()
  const asked = JSON.stringify(tidy({ budget, requested, own }))
  const [settled, setSettled] = useState(asked)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(asked), pause)
    return () => clearTimeout(timer)
  }, [asked])
  const query = useQuery(budgetCheck(call.slug, JSON.parse(settled) as BudgetQuestion, language))
  return { check: query.error ? undefined : query.data, error: query.error, again: query.refetch, waiting: asked !== settled || query.isFetching }
}

/** The live calculator: the sums, exact to the cent, and each rule of the call in words. */
export function BudgetCalculator({ draft }: { draft: GrantAnswers }) {
  const { t } = useTranslation()
  const { check, error, again, waiting } = useBudgetCheck(draft)
  return (
    <section className={styles.calculator} aria-labelledby="calculator" aria-busy={waiting}>
      <h2 id="calculator">{t('application.calculator')}</h2>
      {error ? <Unread error={error} retry={() => void again()} /> : check && <Sums check={check} />}
      {check && (
        <ul className={styles.rules}>
          {check.rules.map((rule, index) => (
            <Rule key={index} {...rule} />
          ))}
        </ul>
      )}
      <p role="status" className="visually-hidden">
        {!waiting && check && spoken(check, t('application.allMet'))}
      </p>
    </section>
  )
}

/** A sum that cannot be read yet is no fault of anybody's line. */
function Unread({ error, retry }: { error: Error; retry: () => void }) {
  const place = usePlaceName()
  const { t } = useTranslation()
  const errors = error instanceof ApiProblem ? (error.problem.errors ?? []) : []
  if (errors.length === 0) return <TroubleNotice error={error} retry={retry} />
  return (
    <ul className={styles.rules}>
      {errors.map(({ pointer, message }) => (
        <li key={`${pointer}${message}`} data-outcome="UNKNOWN">
          <span aria-hidden="true">?</span>
          <p>{t('editor.error', { place: place(pointer ?? ''), message })}</p>
        </li>
      ))}
    </ul>
  )
}

function Sums({ check }: { check: Check }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { total, requested, own, ownShare } = check
  const sum = ({ amount, currency }: { amount: string; currency: string }) => exactMoney(amount, currency, language)
  const share = Math.min(Math.max(Number(ownShare), 0), 100)
  return (
    <>
      <dl className={styles.sums}>
        <div>
          <dt>{t('application.budget.total')}</dt>
          <dd>{sum(total)}</dd>
        </div>
        <div>
          <dt>{t('application.budget.requested')}</dt>
          <dd>{sum(requested)}</dd>
        </div>
        <div>
          <dt>{t('application.budget.own')}</dt>
          <dd>
            {sum(own)} <span className="small quiet">{percent(ownShare, language, 2)}</span>
          </dd>
        </div>
      </dl>
      {Number(total.amount) > 0 && (
        <div className={styles.bar} aria-hidden="true">
          <span style={{ flexGrow: 100 - share }} />
          <span style={{ flexGrow: share }} />
        </div>
      )}
    </>
  )
}

/** What is not as the call wants it. */
export function BrokenRules({ check }: { check: Check }) {
  const broken = check.rules.filter(({ outcome }) => outcome === 'NOT_MET')
  return (
    broken.length > 0 && (
      <ul className={styles.rules}>
        {broken.map((rule, index) => (
          <Rule key={index} {...rule} />
        ))}
      </ul>
    )
  )
}

function Rule({ outcome, reason, missing }: Check['rules'][number]) {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <li data-outcome={outcome}>
      <span aria-hidden="true">{signs[outcome]}</span>
      <div>
        <p>
          {reason} <span className="visually-hidden">{t(`call.outcome.${outcome}`)}</span>
        </p>
        {missing && <p className={styles.lacking}>{t('application.lacking', { sum: exactMoney(missing.amount, missing.currency, language) })}</p>}
      </div>
    </li>
  )
}

/** For those who do not see it: what does not stand yet, or that all does. */
function spoken({ rules }: Check, allMet: string) {
  const open = rules.filter(({ outcome }) => outcome === 'NOT_MET')
  return open.length > 0 ? open.map(({ reason }) => reason).join(' ') : rules.every(({ outcome }) => outcome === 'MET') ? allMet : ''
}
