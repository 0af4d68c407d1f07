import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ApiProblem, type PlaceError, type ProposedParty } from '@/api'
import { SaveTrouble, StepButton } from '@/features/drafting'
import { Button } from '@/ui/button'
import { ErrorSummary, TextField } from '@/ui/form'
import { Notice } from '@/ui/notice'
import { InNameOf } from './in-name-of'
import { NextNotice } from './next-notice'
import type { Versioned } from './proposal-queries'
import { useAnswering } from './use-answering'
import styles from './proposal.module.css'

/** What those who act for a side say to the proposal: yes, or no with the reason. What was typed stays when it is refused. */
export function ProposalAnswer({ found, own }: { found: Versioned; own: ProposedParty[] }) {
  const { t } = useTranslation()
  const { proposal } = found
  const id = useId()
  const open = proposal.state === 'OPEN'
  const asked = own.filter(({ answer }) => !answer)
  const [declining, setDeclining] = useState(false)
  const [reason, setReason] = useState('')
  const [chosen, setChosen] = useState('')
  const [errors, setErrors] = useState<PlaceError[]>([])
  const [attempt, setAttempt] = useState(0)
  const answering = useAnswering(found, setErrors)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (declining) form.current?.querySelector('textarea')?.focus()
  }, [declining])
  const speakers = declining || asked.length === 0 ? own : asked
  const as = speakers.find(({ organisation }) => organisation.slug === chosen) ?? speakers[0]!
  const unsent = !open && reason !== '' && answering.done === undefined

  function show(form: boolean) {
    setErrors([])
    setDeclining(form)
  }

  function decline(event: FormEvent) {
    event.preventDefault()
    setErrors([])
    setAttempt(attempt + 1)
    answering.run('decline', { as: as.organisation.slug, reason })
  }

  return (
    <div className={styles.answer}>
      {answering.trouble && <Refused {...answering.trouble} />}
      {unsent && (
        <Notice title={t('proposal.unsent')}>
          <p className={styles.long}>{reason}</p>
        </Notice>
      )}
      <NextNotice proposal={proposal} own={own} arrived={answering.done !== undefined} />
      {open && !declining && (
        <>
          {asked.length > 0 && (
            <>
              <InNameOf parties={speakers} value={as.organisation.slug} onChange={setChosen} label={t('proposal.answerAs')} />
              <StepButton
                main
                label={t('proposal.accept.label')}
                text={t('proposal.accept.text')}
                confirm={t('proposal.accept.confirm')}
                busy={answering.busy === 'accept'}
                onStep={() => answering.run('accept', { as: as.organisation.slug })}
              />
            </>
          )}
          <StepButton
            danger
            label={t('proposal.decline.label')}
            text={t(asked.length > 0 ? 'proposal.decline.text' : 'proposal.decline.after')}
            busy={false}
            onStep={() => show(true)}
          />
        </>
      )}
      {open && declining && (
        <form ref={form} noValidate className={styles.form} onSubmit={decline}>
          <ErrorSummary
            errors={errors.map(({ message }) => ({ message: t('proposal.decline.error', { message }), href: `#${id}` }))}
            attempt={attempt}
            onGo={() => document.getElementById(id)?.focus()}
          />
          <h2>{t('proposal.decline.label')}</h2>
          <InNameOf parties={speakers} value={as.organisation.slug} onChange={setChosen} label={t('proposal.answerAs')} />
          <TextField
            id={id}
            label={t('proposal.decline.reason')}
            hint={t('proposal.decline.hint')}
            rows={5}
            value={reason}
            onChange={setReason}
            error={errors.find(({ pointer }) => pointer === '/reason')?.message}
          />
          <div className="actions">
            <Button type="submit" data-color="danger" loading={answering.busy === 'decline'}>
              {t('proposal.decline.send')}
            </Button>
            <Button variant="secondary" onClick={() => show(false)}>
              {t('proposal.decline.back')}
            </Button>
          </div>
        </form>
      )}
    </div>
  )
}

const refusals = { 'deadline-passed': 'late', 'no-place-left': 'noPlace', 'illegal-transition': 'settled' } as const

/** Why the answer was not taken: what can be read on the page now says the rest. */
function Refused({ error, again }: { error: unknown; again: () => void }) {
  const { t } = useTranslation()
  const problem = error instanceof ApiProblem ? error : undefined
  const kind = problem?.status === 412 ? 'illegal-transition' : problem?.problem.type?.split(':').at(-1)
  const said = refusals[kind as keyof typeof refusals]
  if (!said) return <SaveTrouble error={error} retry={again} />
  return (
    <div role="alert">
      <Notice tone="danger" title={t(`proposal.refused.${said}.title`)}>
        <p>{t(`proposal.refused.${said}.text`)}</p>
      </Notice>
    </div>
  )
}
