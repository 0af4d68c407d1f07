import { useTranslation } from 'react-i18next'
import { useDecimal } from '@/features/drafting'
import { useLanguage } from '@/i18n'
import { momentInWords } from '@/i18n/moment'
import { dayInWords } from '@/i18n/period'
import { Notice } from '@/ui/notice'
import { SettlementPicture } from './settlement'
import { Step } from './step'
import { StepForm } from './step-form'
import { isSome, less, useSum } from '@/features/grants/sums'
import { today } from './today'
import { useGrant } from './use-grant'
import styles from './file.module.css'

/** How a grant comes to its end: what it amounts to, what comes back, and what stands in the way. */
export function EndPart() {
  const { grant, file, oversees } = useGrant()
  const { state } = grant
  const live = state === 'AWARDED' || state === 'RUNNING' || state === 'REPORTED'
  return (
    <div className="aside-right">
      <div className={styles.read}>
        {state === 'TERMINATED' ? <Terminated /> : file.agreement && <SettlementPicture />}
        <Refunds />
        <StepsTaken />
      </div>
      {oversees && (
        <aside className={styles.steps}>
          {state === 'REPORTED' && <Close />}
          {(isSome(grant.paid) || isSome(file.toReturn ?? grant.paid)) && state !== 'CLOSED' && <Refund />}
          {live && <Terminate />}
        </aside>
      )}
    </div>
  )
}

function Terminated() {
  const { t } = useTranslation()
  const sum = useSum()
  const { grant, file } = useGrant()
  const note = file.notes.findLast(({ step }) => step === 'TERMINATED')
  return (
    <Notice tone="danger" title={t('granted.terminated')}>
      {note?.text && <p className={styles.long}>{note.text}</p>}
      <p>
        {t('granted.kept', { sum: sum(grant.paid) })}{' '}
        {file.toReturn && isSome(file.toReturn) ? t('granted.stillToReturn', { sum: sum(file.toReturn) }) : t('granted.nothingToReturn')}
      </p>
    </Notice>
  )
}

/** Ends it when it is even; until then it says what is in the way, with the sums. */
function Close() {
  const { t } = useTranslation()
  const sum = useSum()
  const { file } = useGrant()
  const { toPay, toReturn, due, unspent } = file.settlement
  const undecided = file.costs.filter(({ state }) => state === 'CLAIMED').length
  const obstacles = [
    ...(undecided > 0 ? [t('granted.close.undecided', { count: undecided })] : []),
    ...(isSome(toPay) ? [t('granted.close.toPay', { sum: sum(toPay) })] : []),
    ...(isSome(toReturn) ? [t('granted.close.toReturn', { sum: sum(toReturn) })] : []),
  ]
  if (obstacles.length > 0)
    return (
      <Notice title={t('granted.close.notYet')}>
        <ul className={styles.plain}>
          {obstacles.map((obstacle) => (
            <li key={obstacle}>{obstacle}</li>
          ))}
        </ul>
      </Notice>
    )
  return (
    <Step
      main
      step="close"
      label={t('granted.close.label')}
      text={t('granted.close.text', { due: sum(due), unspent: sum(unspent) })}
      confirm={t('granted.close.confirm', { due: sum(due), unspent: sum(unspent) })}
    />
  )
}

function Refund() {
  const { t } = useTranslation()
  const { grant, file } = useGrant()
  const { shown } = useDecimal()
  const { currency } = grant.amount
  const wanted = file.toReturn ?? file.settlement.toReturn
  return (
    <StepForm
      step="refunds"
      label={t('granted.refund.label')}
      text={t('granted.refund.text')}
      fields={() => [
        { kind: 'sum', pointer: '/amount', label: t('granted.refund.sum', { currency }), initial: isSome(wanted) ? shown(wanted.amount) : '' },
        { kind: 'day', pointer: '/receivedOn', label: t('granted.refund.day'), initial: today() },
      ]}
      body={(values) => ({ amount: { amount: values['/amount'], currency }, receivedOn: values['/receivedOn'] || undefined })}
    />
  )
}

function Terminate() {
  const { t } = useTranslation()
  const sum = useSum()
  const { grant, file } = useGrant()
  const { shown, typed } = useDecimal()
  const { paid } = grant
  // What accepted costs stand for is the recipient's, unless somebody says otherwise.
  const initial = shown(file.settlement.toReturn.amount)
  const back = (values: Record<string, string>) => typed(values['/toReturn'] ?? initial)
  return (
    <StepForm
      danger
      step="terminate"
      label={t('granted.terminate.label')}
      text={t('granted.terminate.text')}
      fields={() => [
        { kind: 'words', pointer: '/reason', label: t('granted.terminate.reason'), hint: t('granted.bothRead') },
        { kind: 'sum', pointer: '/toReturn', label: t('granted.terminate.toReturn', { currency: paid.currency }), hint: t('granted.terminate.hint', { sum: sum(paid) }), initial },
      ]}
      body={(values) => ({ reason: values['/reason'], toReturn: { amount: values['/toReturn'], currency: paid.currency } })}
    >
      {(values) => (
        <p role="status">
          {t('granted.terminate.sums', { paid: sum(paid), kept: sum({ ...paid, amount: less(paid.amount, back(values)) }), left: sum({ ...paid, amount: less(grant.amount.amount, less(paid.amount, back(values))) }) })}
        </p>
      )}
    </StepForm>
  )
}

function Refunds() {
  const { t } = useTranslation()
  const language = useLanguage()
  const sum = useSum()
  const { refunds } = useGrant().file
  if (refunds.length === 0) return null
  return (
    <section>
      <h2>{t('granted.refund.title')}</h2>
      <ul className={styles.plain}>
        {refunds.map(({ amount, receivedOn }, index) => (
          <li key={index}>{t('granted.refund.one', { sum: sum(amount), day: dayInWords(receivedOn, language) })}</li>
        ))}
      </ul>
    </section>
  )
}

const told = ['ACCEPTED', 'DECLINED', 'SUBMITTED', 'RETURNED', 'CLOSED', 'TERMINATED'] as const

/** The steps that were taken, the latest first, with what was said. */
function StepsTaken() {
  const { t } = useTranslation()
  const language = useLanguage()
  const { notes } = useGrant().file
  if (notes.length === 0) return null
  return (
    <section>
      <h2>{t('granted.taken')}</h2>
      <ul className={styles.notes}>
        {notes.toReversed().map(({ step, text, at }) => (
          <li key={at}>
            <p className="small quiet">{momentInWords(at, language)}</p>
            <p>
              <strong>{t(`granted.note.${told.find((each) => each === step) ?? 'ACCEPTED'}`)}</strong>
            </p>
            {text && <p className={styles.long}>{text}</p>}
          </li>
        ))}
      </ul>
    </section>
  )
}
