import { type FormEvent, useEffect, useRef, useState } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { ApiProblem, type CallDetails, type PlaceError, TroubleNotice } from '@/api'
import { Clocks, instantOf } from '@/features/calls'
import { useSteps } from '@/features/drafting'
import { Button } from '@/ui/button'
import { TextField } from '@/ui/form'
import { Notice } from '@/ui/notice'
import { releaseRun } from './match-api'
import { remember, runById, seen, type SeenRun } from './match-queries'
import styles from './matching.module.css'

type ReleaseFormProps = { call: CallDetails; seen: SeenRun; onClose: () => void }

/** Lets the pairs know of each other: until when they answer, what will happen, and a last question. */
export function ReleaseForm({ call, seen: { run, version }, onClose }: ReleaseFormProps) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const [date, setDate] = useState('')
  const [time, setTime] = useState('23:59')
  const [errors, setErrors] = useState<PlaceError[]>([])
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const still = { dirty: false, base: { draft: {}, version }, save: async () => undefined, refuse: setErrors }
  const steps = useSteps(still, `match-run/${run.id}`)
  const count = run.result?.pairs ?? 0
  const answerBy = date >= '1900' ? instantOf({ date, time: time || '23:59' }, call.zone) : undefined

  function send(event: FormEvent) {
    event.preventDefault()
    setErrors([])
    void steps.run(`release ${answerBy ?? ''}`, async (headers) => {
      try {
        // Without a day the server says that it is needed.
        remember(queries, seen(await releaseRun(run.id, { answerBy: answerBy as string }, headers)))
      } catch (error) {
        if (!(error instanceof ApiProblem) || (error.status !== 409 && error.status !== 412)) throw error
        // Somebody else may have released it meanwhile: then that is what there is to see.
        const now = await queries.fetchQuery({ ...runById(run.id), staleTime: 0 })
        if (!now.run.released) throw error
        remember(queries, now)
      }
      document.querySelector('h1')?.focus({ preventScroll: true })
    })
  }

  const trouble = steps.trouble?.error
  const full = trouble instanceof ApiProblem && /no-place-left$/.test(trouble.problem.type ?? '')
  return (
    <form noValidate className={styles.form} onSubmit={send} onKeyDown={({ key }) => key === 'Escape' && onClose()} aria-labelledby="release">
      <h2 id="release" ref={heading} tabIndex={-1}>
        {t('matching.release.title', { count })}
      </h2>
      <div className={styles.dayAndTime}>
        <TextField
          label={t('matching.release.day')}
          hint={t('matching.release.hint')}
          type="date"
          value={date}
          onChange={setDate}
          error={errors.find(({ pointer }) => pointer === '/answerBy')?.message}
        />
        <TextField label={t('matching.release.time')} type="time" value={time} onChange={setTime} />
      </div>
      {answerBy && (
        <p role="status">
          {t('matching.release.until')} <Clocks call={call} instant={answerBy} />
        </p>
      )}
      <ul className={styles.happens}>
        <li>{t('matching.release.makes', { count })}</li>
        <li>{t('matching.release.sees')}</li>
        <li>{t('matching.release.lapses')}</li>
        <li>{t('matching.release.final')}</li>
      </ul>
      {full && (
        <div role="alert">
          <Notice tone="danger" title={t('matching.release.full')}>
            <p>{t('matching.release.fullText')}</p>
          </Notice>
        </div>
      )}
      {trouble !== undefined && !full && <TroubleNotice error={trouble} retry={steps.trouble?.again} />}
      <div className="actions">
        <Button type="submit" loading={steps.busy !== undefined}>
          {t('matching.release.send', { count })}
        </Button>
        <Button variant="secondary" onClick={onClose}>
          {t('matching.release.back')}
        </Button>
      </div>
    </form>
  )
}
