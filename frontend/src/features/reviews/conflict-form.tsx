import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { type Me, type PlaceError } from '@/api'
import { SaveTrouble, useSteps } from '@/features/drafting'
import { forget } from '@/features/kept'
import { Button } from '@/ui/button'
import { TextField } from '@/ui/form'
import { declareConflict } from './review-api'
import { reviewById } from './review-queries'
import styles from './reviews.module.css'

type ConflictFormProps = { id: string; me: Me; version: string; onDeclared: () => void }

/** Somebody who is too close to an application says so: what that means first, then the reason. */
export function ConflictForm({ id, me, version, onDeclared }: ConflictFormProps) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const field = useId()
  const [open, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const [errors, setErrors] = useState<PlaceError[]>([])
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (open) heading.current?.focus()
  }, [open])
  const refuse = (problems: PlaceError[]) => {
    setErrors(problems)
    document.getElementById(field)?.focus()
  }
  const steps = useSteps({ dirty: false, base: { draft: {}, version }, save: async () => undefined, refuse }, `conflict/${id}`)

  function send(event: FormEvent) {
    event.preventDefault()
    setErrors([])
    void steps.run(`conflict ${reason}`, async (headers) => {
      await declareConflict({ path: { id }, headers, body: { reason } })
      forget(me.subject, `review/${id}`)
      onDeclared()
      queries.removeQueries({ queryKey: reviewById(id).queryKey })
      void queries.invalidateQueries({ queryKey: ['reviews', 'list'] })
    })
  }

  if (!open)
    return (
      <div className={styles.conflict}>
        <h3>{t('reviews.conflict.question')}</h3>
        <p>{t('reviews.conflict.when')}</p>
        <div>
          <Button variant="secondary" size="sm" onClick={() => setOpen(true)}>
            {t('reviews.conflict.open')}
          </Button>
        </div>
      </div>
    )
  return (
    <form noValidate className={styles.conflict} onSubmit={send}>
      <h3 ref={heading} tabIndex={-1}>
        {t('reviews.conflict.open')}
      </h3>
      <p>{t('reviews.conflict.means')}</p>
      <ul>
        <li>{t('reviews.conflict.hides')}</li>
        <li>{t('reviews.conflict.counts')}</li>
        <li>{t('reviews.conflict.passes')}</li>
        <li>{t('reviews.conflict.reads')}</li>
      </ul>
      {steps.trouble && <SaveTrouble error={steps.trouble.error} retry={steps.trouble.again} />}
      <TextField id={field} label={t('reviews.conflict.reason')} rows={3} value={reason} onChange={setReason} error={errors[0]?.message} />
      <div className="actions">
        <Button type="submit" data-color="danger" loading={steps.busy !== undefined}>
          {t('reviews.conflict.send')}
        </Button>
        <Button variant="secondary" onClick={() => setOpen(false)}>
          {t('reviews.back')}
        </Button>
      </div>
    </form>
  )
}
