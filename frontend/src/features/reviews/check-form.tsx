import { type FormEvent, useState } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import { Radio } from '@digdir/designsystemet-react'
import { useTranslation } from 'react-i18next'
import { type GrantApplicationDetails, type PlaceError } from '@/api'
import { SaveTrouble, useSteps } from '@/features/drafting'
import { Button } from '@/ui/button'
import { ErrorSummary, TextField } from '@/ui/form'
import { recordCheck } from './review-api'
import { refresh } from './review-queries'
import styles from './reviews.module.css'

type Finding = { passed?: boolean; note: string }
type CheckFormProps = { application: GrantApplicationDetails; version: string }

/** A person's look at each criterion before anybody reviews: passed or not, with a note; a reason when one is not. */
export function CheckForm({ application, version }: CheckFormProps) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const { id } = application
  const titles = application.submission!.outcomes.map((_, index) => application.eligibility?.outcomes[index])
  const [findings, setFindings] = useState<Finding[]>(() => titles.map(() => ({ note: '' })))
  const [reason, setReason] = useState('')
  const [errors, setErrors] = useState<{ message: string; href: string }[]>([])
  const [attempt, setAttempt] = useState(0)
  const refuse = (problems: PlaceError[]) => show(problems.map(({ pointer = '', message }) => ({ message, href: placeOf(pointer) })))
  const still = { dirty: false, base: { draft: {}, version }, save: async () => undefined, refuse }
  const steps = useSteps(still, `grant-check/${id}`)
  const failed = findings.some(({ passed }) => passed === false)

  function show(found: typeof errors) {
    setErrors(found)
    setAttempt((before) => before + 1)
  }

  const set = (index: number, change: Partial<Finding>) => {
    setFindings(findings.with(index, { ...findings[index]!, ...change }))
    setErrors((before) => before.filter(({ href }) => href !== `#finding-${index}`))
  }

  function send(event: FormEvent) {
    event.preventDefault()
    const open = findings.flatMap(({ passed }, index) =>
      passed === undefined ? [{ message: t('reviews.check.open', { criterion: titles[index]?.title ?? index + 1 }), href: `#finding-${index}` }] : [],
    )
    show(open)
    if (open.length > 0) return
    const body = {
      findings: findings.map(({ passed, note }, criterion) => ({ criterion, passed: passed!, note: note.trim() || undefined })),
      reason: failed ? reason.trim() || undefined : undefined,
    }
    void steps.run(`check ${JSON.stringify(body)}`, async (headers) => {
      await recordCheck({ path: { id }, headers, body })
      refresh(queries)
      document.querySelector('h1')?.focus({ preventScroll: true })
    })
  }

  return (
    <form noValidate className={styles.form} onSubmit={send}>
      <p>{t('reviews.check.text')}</p>
      <ErrorSummary errors={errors} attempt={attempt} onGo={({ href }) => document.querySelector<HTMLElement>(`${href} input, ${href} textarea, textarea${href}`)?.focus()} />
      {titles.map((criterion, index) => (
        <fieldset key={index} id={`finding-${index}`} className={styles.finding}>
          <legend>{criterion?.title ?? t('reviews.check.criterion', { number: index + 1 })}</legend>
          {criterion && (
            <p className="small quiet">
              {t(`call.outcome.${criterion.outcome}`)}: {criterion.reason}
            </p>
          )}
          <div className={styles.choices}>
            {([true, false] as const).map((each) => (
              <Radio
                key={String(each)}
                name={`finding-${index}`}
                value={String(each)}
                label={t(each ? 'reviews.check.passed' : 'reviews.check.failed')}
                checked={findings[index]!.passed === each}
                onChange={() => set(index, { passed: each })}
              />
            ))}
          </div>
          <TextField label={t('reviews.check.note')} optional rows={2} value={findings[index]!.note} onChange={(note) => set(index, { note })} />
        </fieldset>
      ))}
      {failed && (
        <TextField
          id="check-reason"
          label={t('reviews.check.reason')}
          hint={t('reviews.check.reasonHint')}
          rows={4}
          value={reason}
          onChange={setReason}
          error={errors.find(({ href }) => href === '#check-reason')?.message}
        />
      )}
      {steps.trouble && <SaveTrouble error={steps.trouble.error} retry={steps.trouble.again} />}
      <div>
        <Button type="submit" loading={steps.busy !== undefined} data-color={failed ? 'danger' : undefined}>
          {t(failed ? 'reviews.check.reject' : 'reviews.check.pass')}
        </Button>
        <p className="small quiet">{t(failed ? 'reviews.check.rejectText' : 'reviews.check.passText')}</p>
      </div>
    </form>
  )
}

function placeOf(pointer: string) {
  const found = /^\/findings\/(\d+)/.exec(pointer)
  return found ? `#finding-${found[1]}` : pointer === '/reason' ? '#check-reason' : '#finding-0'
}
