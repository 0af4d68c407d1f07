import { useState } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { TroubleNotice } from '@/api'
import { useSteps } from '@/features/drafting'
import { Button } from '@/ui/button'
import { cancelRun } from './match-api'
import { goesOn, remember, runById, seen, type SeenRun } from './match-queries'
import type { NewRun } from './use-new-run'
import styles from './matching.module.css'

/** A run that has no result: how far it is, or why there is none. */
export function RunProgress({ seen: { run, version }, fresh }: { seen: SeenRun; fresh: NewRun }) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const [late, setLate] = useState(false)
  const still = { dirty: false, base: { draft: {}, version }, save: async () => undefined, refuse: () => undefined }
  const steps = useSteps(still, `match-run/${run.id}`)
  const { state, percent = 0 } = run.work

  const cancel = () =>
    void steps.run('cancel', async (headers) => {
      try {
        remember(queries, seen(await cancelRun(run.id, headers)))
      } catch (error) {
        // It has ended meanwhile: what it is now says what can be done.
        await queries.invalidateQueries({ queryKey: runById(run.id).queryKey })
        setLate(true)
        throw error
      }
    })

  return (
    <div className={`wrap stack ${styles.before} ${styles.progress}`}>
      <p role="status" className="lead">
        {t(`matching.verdict.${state as 'QUEUED'}`, { number: run.number })}
      </p>
      {goesOn(run) && (
        <div>
          <progress aria-label={t('matching.progressName')} max={100} value={percent} />
          <p className="small quiet">{t('matching.progress', { percent })}</p>
        </div>
      )}
      {steps.trouble && !late && <TroubleNotice error={steps.trouble.error} retry={steps.trouble.again} />}
      {fresh.error !== undefined && <TroubleNotice error={fresh.error} />}
      <div className="actions">
        {goesOn(run) ? (
          <Button variant="secondary" loading={steps.busy === 'cancel'} onClick={cancel}>
            {t('matching.cancel')}
          </Button>
        ) : (
          <Button loading={fresh.busy} onClick={() => fresh.start({ pins: run.pins, forbids: run.forbids })}>
            {t('matching.runAgain')}
          </Button>
        )}
      </div>
    </div>
  )
}
