import { useState } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { ApiProblem, type CallDetails, type DecisionDetails, type PlaceError, type RankedApplication } from '@/api'
import { SaveTrouble, StepButton, useSteps } from '@/features/drafting'
import { Notice } from '@/ui/notice'
import { approveDecision, dismissDecision } from './committee-api'
import { decided, decisionOf } from './committee-queries'
import styles from './committee.module.css'

type SettlingProps = { call: CallDetails; row: RankedApplication; decision: DecisionDetails; version: string }
const requests = { approve: approveDecision, dismiss: dismissDecision }

/** The second person approves or dismisses; whoever has proposed can only take it back. */
export function Settling({ call, row, decision, version }: SettlingProps) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const [errors, setErrors] = useState<PlaceError[]>([])
  const { application: id } = row
  const { number = 0, kind, proposedByCaller } = decision
  const steps = useSteps({ dirty: false, base: { draft: {}, version }, save: async () => undefined, refuse: setErrors }, `decision/${id}/${number}`)

  const take = (step: keyof typeof requests) => {
    setErrors([])
    void steps.run(step, async (headers) => {
      try {
        await requests[step]({ path: { id, number }, headers })
      } catch (error) {
        // Somebody else was first, or the budget is another now: that is what there is to see.
        if (error instanceof ApiProblem && (error.status === 409 || error.status === 412)) {
          decided(queries, call.slug)
          void queries.invalidateQueries({ queryKey: decisionOf(id, number).queryKey })
        }
        throw error
      }
      document.querySelector('h1')?.focus({ preventScroll: true })
      decided(queries, call.slug)
    })
  }

  const trouble = steps.trouble
  const problem = trouble?.error instanceof ApiProblem ? trouble.error.problem : undefined
  const exhausted = problem?.type?.endsWith('budget-exhausted')
  return (
    <div className={styles.settling}>
      {exhausted && (
        <div role="alert">
          <Notice tone="danger" title={t('committee.exhausted.title')}>
            <p>{problem?.detail}</p>
            <p>{t('committee.exhausted.text')}</p>
          </Notice>
        </div>
      )}
      {trouble && !exhausted && <SaveTrouble error={trouble.error} retry={trouble.again} />}
      {errors.map(({ message }) => (
        <p key={message} role="alert" className={styles.error}>
          {message}
        </p>
      ))}
      {proposedByCaller ? (
        <p>{t('committee.settle.own')}</p>
      ) : (
        <StepButton
          main
          label={t('committee.settle.approve')}
          text={t(`committee.settle.approveText.${kind}`)}
          confirm={t('committee.settle.confirm')}
          busy={steps.busy === 'approve'}
          onStep={() => take('approve')}
        />
      )}
      <StepButton
        danger
        label={t(proposedByCaller ? 'committee.settle.takeBack' : 'committee.settle.dismiss')}
        text={t('committee.settle.dismissText')}
        busy={steps.busy === 'dismiss'}
        onStep={() => take('dismiss')}
      />
    </div>
  )
}
