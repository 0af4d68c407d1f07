import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import { Checkbox, Radio } from '@digdir/designsystemet-react'
import { useTranslation } from 'react-i18next'
import { type CallBudget, type CallDetails, type DecisionDraft, type DecisionKind, type PlaceError, type RankedApplication } from '@/api'
import { SaveTrouble, useSteps } from '@/features/drafting'
import { useLanguage } from '@/i18n'
import { pick } from '@/i18n/content'
import { Button } from '@/ui/button'
import { ErrorSummary, TextField } from '@/ui/form'
import { typedSum } from './cents'
import { createDecision } from './committee-api'
import { decided } from './committee-queries'
import { Leaves } from './leaves'
import styles from './committee.module.css'

type ProposalFormProps = { call: CallDetails; budget: CallBudget; row: RankedApplication; onClose: () => void }
const kinds = ['AWARD', 'RESERVE', 'REFUSE'] as const satisfies DecisionKind[]

/** What one person proposes: award, reserve or refuse, with the sum, the reason, conditions and bonuses. */
export function ProposalForm({ call, budget, row, onClose }: ProposalFormProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const queries = useQueryClient()
  const prefix = useId()
  const { application: id, requested } = row
  const comma = language !== 'en'
  // What misses its minimum, or was not reviewed, can only be refused.
  const possible = row.fit ? kinds : kinds.filter((each) => each === 'REFUSE')
  const [kind, setKind] = useState<DecisionKind>(possible[0]!)
  const [amount, setAmount] = useState(comma ? requested.amount.replace('.', ',') : requested.amount)
  const [reason, setReason] = useState('')
  const [conditions, setConditions] = useState('')
  const [bonuses, setBonuses] = useState<string[]>([])
  const [errors, setErrors] = useState<PlaceError[]>([])
  const [attempt, setAttempt] = useState(0)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const refuse = (problems: PlaceError[]) => {
    setErrors(problems)
    setAttempt((before) => before + 1)
  }
  const steps = useSteps({ dirty: false, base: { draft: {}, version: '' }, save: async () => undefined, refuse }, `proposal/${id}`)
  const given = (call.grant?.bonuses ?? []).filter(({ countries = [] }) => countries.length === 0)
  const typed = typedSum(amount)
  const asked = { amount: typed, currency: requested.currency }
  const right = (pointer: string) => setErrors((before) => before.filter((error) => !error.pointer?.startsWith(pointer)))
  const sayOf = (pointer: string) => errors.find((error) => error.pointer?.startsWith(pointer))?.message
  const idOf = (pointer: string | undefined) => `${prefix}-${pointer?.split('/')[1] ?? 'kind'}`

  function send(event: FormEvent) {
    event.preventDefault()
    setErrors([])
    const lines = conditions.split('\n').map((line) => line.trim()).filter(Boolean)
    const body: DecisionDraft = {
      kind,
      reason: reason.trim() || undefined,
      bonuses,
      ...(kind !== 'REFUSE' && { amount: asked, conditions: lines }),
    }
    void steps.run(`propose ${JSON.stringify(body)}`, async (headers) => {
      await createDecision({ path: { id }, headers: { 'Idempotency-Key': headers['Idempotency-Key'] }, body })
      onClose()
      decided(queries, call.slug)
    })
  }

  return (
    <form noValidate className={styles.form} onSubmit={send} aria-labelledby={`${prefix}-title`}>
      <h4 id={`${prefix}-title`} ref={heading} tabIndex={-1}>
        {t('committee.proposal.title')}
      </h4>
      <ErrorSummary
        errors={errors.map(({ pointer, message }) => ({ message: t(`committee.proposal.place.${placeOf(pointer)}`, { message }), href: `#${idOf(pointer)}` }))}
        attempt={attempt}
        onGo={({ href }) => document.getElementById(href.slice(1))?.focus()}
      />
      <fieldset className={styles.kinds}>
        <legend>{t('committee.proposal.kind')}</legend>
        {!row.fit && <p className="quiet">{t('committee.proposal.onlyRefuse')}</p>}
        {sayOf('/kind') && <p className={styles.error}>{sayOf('/kind')}</p>}
        {possible.map((each, index) => (
          <Radio
            key={each}
            id={index === 0 ? idOf('/kind') : undefined}
            name={`${prefix}-kind`}
            value={each}
            label={t(`committee.kind.${each}`)}
            description={t(`committee.kindText.${each}`)}
            checked={kind === each}
            onChange={() => (setKind(each), setErrors([]))}
          />
        ))}
      </fieldset>
      {kind !== 'REFUSE' && (
        <>
          <TextField
            id={idOf('/amount')}
            label={t('committee.proposal.amount', { currency: requested.currency })}
            hint={t('committee.proposal.amountHint')}
            inputMode="decimal"
            value={amount}
            onChange={(typed) => (setAmount(typed), right('/amount'))}
            error={sayOf('/amount')}
          />
          <Leaves kind={kind} budget={budget} amount={asked} />
        </>
      )}
      <TextField
        id={idOf('/reason')}
        label={t('committee.proposal.reason')}
        hint={t(kind === 'REFUSE' ? 'committee.proposal.reasonNeeded' : 'committee.proposal.reasonHint')}
        rows={3}
        value={reason}
        onChange={(typed) => (setReason(typed), right('/reason'))}
        error={sayOf('/reason')}
      />
      {kind !== 'REFUSE' && (
        <TextField
          id={idOf('/conditions')}
          label={t('committee.proposal.conditions')}
          hint={t('committee.proposal.conditionsHint')}
          optional
          rows={3}
          value={conditions}
          onChange={(typed) => (setConditions(typed), right('/conditions'))}
          error={sayOf('/conditions')}
        />
      )}
      {given.length > 0 && (
        <fieldset className={styles.kinds} id={idOf('/bonuses')} tabIndex={-1}>
          <legend>{t('committee.proposal.bonuses')}</legend>
          {sayOf('/bonuses') && <p className={styles.error}>{sayOf('/bonuses')}</p>}
          {given.map(({ code, name, points = 0 }) => (
            <Checkbox
              key={code}
              value={code}
              label={`${pick(name, language)?.text ?? code}: ${points > 0 ? t('grant.points', { count: points }) : t('grant.first')}`}
              checked={bonuses.includes(code)}
              onChange={({ target }) => setBonuses(target.checked ? [...bonuses, code] : bonuses.filter((each) => each !== code))}
            />
          ))}
        </fieldset>
      )}
      {steps.trouble && <SaveTrouble error={steps.trouble.error} retry={steps.trouble.again} />}
      <p className="small quiet">{t('committee.proposal.another')}</p>
      <div className="actions">
        <Button type="submit" loading={steps.busy !== undefined} data-color={kind === 'REFUSE' ? 'danger' : undefined}>
          {t(`committee.proposal.send.${kind}`)}
        </Button>
        <Button variant="secondary" onClick={onClose}>
          {t('reviews.back')}
        </Button>
      </div>
    </form>
  )
}

const places = ['kind', 'amount', 'reason', 'conditions', 'bonuses'] as const

function placeOf(pointer: string | undefined) {
  return places.find((place) => place === pointer?.split('/')[1]) ?? 'kind'
}
