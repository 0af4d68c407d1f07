import { useTranslation } from 'react-i18next'
import type { Instalment } from '@/api'
import { useLanguage } from '@/i18n'
import { dayInWords } from '@/i18n/period'
import { State } from '@/ui/facts'
import { Row, Rows } from '@/ui/rows'
import { PlanForm } from './plan-form'
import { Step } from './step'
import { StepForm } from './step-form'
import { isSome, together, useSum } from '@/features/grants/sums'
import { today } from './today'
import { useGrant } from './use-grant'
import styles from './file.module.css'

const tones = { PLANNED: 'done', REQUESTED: 'waiting', PAID: 'going', WITHHELD: 'stopped' } as const

/** The plan by which a grant is paid: what is paid, what waits, and for whom. */
export function InstalmentsPart() {
  const { t } = useTranslation()
  const sum = useSum()
  const { grant, file, version, oversees } = useGrant()
  const { amount, state, paid } = grant
  const { instalments, settlement } = file
  const open = instalments.filter((one) => one.state === 'PLANNED' || one.state === 'REQUESTED')
  const toCome = { ...amount, amount: together(open.map((one) => one.amount.amount)) }
  return (
    <div className={styles.read}>
      <p>
        {t('granted.instalments.sum', { count: instalments.length, paid: sum(paid), all: sum(amount) })}{' '}
        {isSome(toCome) && t('granted.instalments.toCome', { sum: sum(toCome) })}{' '}
        {state === 'REPORTED' && t('granted.instalments.atMost', { sum: sum(settlement.toPay) })}
      </p>
      <Rows level={2}>
        {instalments.map((one) => (
          <OneInstalment key={one.number} one={one} />
        ))}
      </Rows>
      {oversees && (state === 'AWARDED' || state === 'RUNNING' || state === 'REPORTED') && (
        <PlanForm key={version} />
      )}
    </div>
  )
}

function OneInstalment({ one }: { one: Instalment }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const sum = useSum()
  const { grant, file, uses, oversees } = useGrant()
  const { number, amount, condition, dueOn, state, paid, paidOn, reason } = one
  const running = grant.state === 'RUNNING' || grant.state === 'REPORTED'
  const open = state === 'PLANNED' || state === 'REQUESTED'
  const least = grant.state === 'REPORTED' && Number(file.settlement.toPay.amount) < Number(amount.amount) ? file.settlement.toPay : amount
  return (
    <Row
      lead={
        <>
          <strong>{sum(amount)}</strong>
          {dayInWords(dueOn, language)}
        </>
      }
      title={t('granted.instalment', { number })}
      end={<State tone={tones[state]}>{t(`granted.instalmentState.${state}`)}</State>}
    >
      {condition && <p>{t('granted.instalments.when', { condition })}</p>}
      {paid && paidOn && <p>{t('granted.instalments.paid', { sum: sum(paid), day: dayInWords(paidOn, language) })}</p>}
      {reason && <p>{t('granted.because', { reason })}</p>}
      {running && uses && state === 'PLANNED' && (
        <Step step={`instalments/${number}/request`} label={t('granted.request.label', { number })} text={t('granted.request.text')} />
      )}
      {running && oversees && open && (
        <div className={styles.rowSteps}>
          <StepForm
            main={state === 'REQUESTED'}
            step={`instalments/${number}/pay`}
            label={t('granted.pay.label', { number })}
            text={t('granted.pay.text')}
            fields={() => [
              { kind: 'day', pointer: '/paidOn', label: t('granted.pay.day'), initial: today() },
              { kind: 'sum', pointer: '/amount', label: t('granted.pay.sum', { currency: amount.currency }), hint: t('granted.pay.hint', { sum: sum(least) }), optional: true },
            ]}
            body={(values) => ({
              paidOn: values['/paidOn'] || undefined,
              ...(values['/amount'] && { amount: { amount: values['/amount'], currency: amount.currency } }),
            })}
          />
          <StepForm
            danger
            step={`instalments/${number}/withhold`}
            label={t('granted.withhold.label', { number })}
            text={t('granted.withhold.text')}
            fields={() => [{ kind: 'words', pointer: '/reason', label: t('granted.withhold.reason'), hint: t('granted.bothRead') }]}
            body={(values) => ({ reason: values['/reason'] })}
          />
        </div>
      )}
    </Row>
  )
}
