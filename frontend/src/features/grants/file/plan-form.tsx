import { type FormEvent, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Instalment } from '@/api'
import { StepButton, useDecimal } from '@/features/drafting'
import { Button } from '@/ui/button'
import { ErrorSummary, TextField } from '@/ui/form'
import { Refusal } from './step'
import { less, together, useSum } from '@/features/grants/sums'
import { today } from './today'
import { useGrant, useTaking } from './use-grant'
import styles from './file.module.css'

type Planned = { amount: string; dueOn: string; condition: string }

const stands = ({ state }: Instalment) => state !== 'PLANNED'

/** What an instalment takes of the grant. */
const takes = ({ state, amount, paid }: Instalment) => (state === 'REQUESTED' ? amount.amount : (paid?.amount ?? '0'))

/** How the rest of the grant is paid: the instalments that nobody has asked for yet. */
export function PlanForm() {
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  return open ? (
    <Plan close={() => setOpen(false)} />
  ) : (
    <StepButton label={t('granted.plan.label')} text={t('granted.plan.text')} busy={false} onStep={() => setOpen(true)} />
  )
}

function Plan({ close }: { close: () => void }) {
  const { t } = useTranslation()
  const id = useId()
  const sum = useSum()
  const { shown, typed } = useDecimal()
  const taking = useTaking()
  const { grant, file } = useGrant()
  const { currency } = grant.amount
  const standing = file.instalments.slice(0, file.instalments.findLastIndex(stands) + 1)
  const rest = less(grant.amount.amount, together(standing.map(takes)))
  const [rows, setRows] = useState<Planned[]>(() =>
    file.instalments.slice(standing.length).map(({ amount, dueOn, condition = '' }) => ({ amount: shown(amount.amount), dueOn, condition })),
  )
  const planned = together(rows.map(({ amount }) => typed(amount)))
  const change = (index: number, what: Partial<Planned>) => setRows(rows.map((row, each) => (each === index ? { ...row, ...what } : row)))
  const pointerOf = (index: number, field: string) => `/instalments/${standing.length + index}/${field}`
  const idOf = (pointer: string) => `${id}${pointer.replaceAll('/', '-')}`
  const errorsAt = (pointer: string) =>
    taking.errors.filter((error) => error.pointer?.startsWith(pointer)).map(({ message }) => message).join(' ') || undefined
  const nameOf = (pointer = '') => {
    const [, row, field] = /^\/instalments\/(\d+)\/(\w+)/.exec(pointer) ?? []
    if (!row) return t('granted.plan.all')
    return `${t('granted.instalment', { number: Number(row) + 1 })}, ${t(`granted.plan.${field as 'amount'}`)}`
  }

  function send(event: FormEvent) {
    event.preventDefault()
    const instalments = [
      ...standing.map(({ amount, condition, dueOn }) => ({ amount, condition, dueOn })),
      ...rows.map(({ amount, dueOn, condition }) => ({
        amount: { amount: typed(amount), currency },
        dueOn: dueOn || undefined,
        condition: condition.trim() || undefined,
      })),
    ]
    void taking.take('instalments', { body: { instalments }, done: t('granted.did', { step: t('granted.plan.label') }) })
  }

  return (
    <form id={id} noValidate className={styles.form} onSubmit={send}>
      <ErrorSummary
        attempt={taking.attempt}
        errors={taking.errors.map(({ pointer, message }) => ({
          message: t('granted.error', { place: nameOf(pointer), message }),
          href: `#${idOf(/^\/instalments\/\d+\/\w+/.exec(pointer ?? '')?.[0] ?? pointerOf(0, 'amount'))}`,
        }))}
        onGo={({ href }) => document.getElementById(href.slice(1))?.focus()}
      />
      <Refusal taking={taking} />
      <h2>{t('granted.plan.label')}</h2>
      {rows.map((row, index) => (
        <fieldset key={index} className={styles.planned}>
          <legend>{t('granted.instalment', { number: standing.length + index + 1 })}</legend>
          <div className={styles.pair}>
            <TextField
              id={idOf(pointerOf(index, 'amount'))}
              label={`${t('granted.plan.amount')}, ${currency}`}
              inputMode="decimal"
              value={row.amount}
              onChange={(amount) => change(index, { amount })}
              error={errorsAt(pointerOf(index, 'amount'))}
            />
            <TextField
              id={idOf(pointerOf(index, 'dueOn'))}
              label={t('granted.plan.dueOn')}
              type="date"
              value={row.dueOn}
              onChange={(dueOn) => change(index, { dueOn })}
              error={errorsAt(pointerOf(index, 'dueOn'))}
            />
          </div>
          <TextField
            id={idOf(pointerOf(index, 'condition'))}
            label={t('granted.plan.condition')}
            hint={t('granted.plan.conditionHint')}
            optional
            maxLength={500}
            value={row.condition}
            onChange={(condition) => change(index, { condition })}
            error={errorsAt(pointerOf(index, 'condition'))}
          />
          <div>
            <Button variant="tertiary" size="sm" onClick={() => setRows(rows.toSpliced(index, 1))}>
              {t('granted.plan.remove', { number: standing.length + index + 1 })}
            </Button>
          </div>
        </fieldset>
      ))}
      <div>
        <Button variant="secondary" onClick={() => setRows([...rows, { amount: shown(less(rest, planned)), dueOn: rows.at(-1)?.dueOn ?? today(), condition: '' }])}>
          {t('granted.plan.add')}
        </Button>
      </div>
      <p role="status">
        {t(planned === rest ? 'granted.plan.fits' : 'granted.plan.differs', { planned: sum({ amount: planned, currency }), rest: sum({ amount: rest, currency }) })}
      </p>
      <div className="actions">
        <Button type="submit" loading={taking.busy}>
          {t('granted.plan.send')}
        </Button>
        <Button variant="secondary" onClick={close}>
          {t('granted.back')}
        </Button>
      </div>
    </form>
  )
}
