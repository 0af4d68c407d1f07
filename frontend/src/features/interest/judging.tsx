import { type FormEvent, useEffect, useRef, useState } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { acceptInterest, type CallDetails, declineInterest, type PlaceError, returnInterest } from '@/api'
import { instantOf } from '@/features/calls'
import { StepButton, type useSteps } from '@/features/drafting'
import { Button } from '@/ui/button'
import { TextField } from '@/ui/form'
import { answer, remember } from './interest-queries'
import { useInterest } from './use-interest'
import { styles } from '@/features/answering'

type JudgingProps = { call: CallDetails; steps: ReturnType<typeof useSteps>; errors: PlaceError[]; clear: () => void }

/** What a coordinator does with an answer: accept it, ask for more by a day, or decline it with the reason. */
export function Judging({ call, steps, errors, clear }: JudgingProps) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const { interest } = useInterest()
  const { id } = interest
  const [open, setOpen] = useState<'return' | 'decline'>()
  const [text, setText] = useState('')
  const [day, setDay] = useState('')
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector('textarea')?.focus(), [open])
  const say = (pointer: string) => errors.find((error) => error.pointer === pointer)?.message

  function show(which: typeof open) {
    clear()
    setOpen(which)
  }

  const accept = () =>
    void steps.run('accept', async (headers) => remember(queries, answer(await acceptInterest({ path: { id }, headers, throwOnError: true }))))

  function send(event: FormEvent) {
    event.preventDefault()
    clear()
    void steps.run(open!, async (headers) => {
      const path = { id }
      const done =
        open === 'return'
          ? await returnInterest({ path, headers, body: { question: text, answerBy: lastSecondOf(day, call.zone) }, throwOnError: true })
          : await declineInterest({ path, headers, body: { reason: text }, throwOnError: true })
      remember(queries, answer(done))
    })
  }

  if (!open)
    return (
      <>
        <StepButton main label={t('interest.step.accept.label')} text={t('interest.step.accept.text')} busy={steps.busy === 'accept'} onStep={accept} />
        <StepButton label={t('interest.step.return.label')} text={t('interest.step.return.text')} busy={false} onStep={() => show('return')} />
        <StepButton danger label={t('interest.step.decline.label')} text={t('interest.step.decline.text')} busy={false} onStep={() => show('decline')} />
      </>
    )
  return (
    <form ref={form} noValidate className={styles.judging} onSubmit={send}>
      <h2>{t(`interest.step.${open}.label`)}</h2>
      <TextField
        label={t(`interest.step.${open}.words`)}
        hint={t('interest.step.reads')}
        rows={5}
        value={text}
        onChange={setText}
        error={say(open === 'return' ? '/question' : '/reason')}
      />
      {open === 'return' && (
        <TextField
          label={t('interest.step.return.by')}
          hint={t('interest.step.return.byHint')}
          type="date"
          value={day}
          onChange={setDay}
          error={say('/answerBy')}
        />
      )}
      <div className="actions">
        <Button type="submit" loading={steps.busy === open} data-color={open === 'decline' ? 'danger' : undefined}>
          {t(`interest.step.${open}.send`)}
        </Button>
        <Button variant="secondary" onClick={() => show(undefined)}>
          {t('interest.step.back')}
        </Button>
      </div>
    </form>
  )
}

/** Without a day there is nothing to send; the server says that it is needed. */
function lastSecondOf(date: string, zone: string) {
  return (date ? instantOf({ date, time: '23:59' }, zone) : undefined) as string
}
