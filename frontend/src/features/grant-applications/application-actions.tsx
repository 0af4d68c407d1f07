import { type ReactNode, useState } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { PlaceError } from '@/api'
import { PdfButton, styles } from '@/features/answering'
import { CallDeadline } from '@/features/calls'
import { type Drafted, SaveTrouble, StepButton, useSteps } from '@/features/drafting'
import { forget } from '@/features/kept'
import { applicationById, deleteApplication, remember, stepApplication } from './application-queries'
import { ApplicationState } from './application-state'
import { ReturnForm } from './return-form'
import { useApplication } from './use-application'

/** Where an application stands, and what its reader can do about it now. */
export function ApplicationActions({ drafted, main }: { drafted?: Drafted; main?: ReactNode }) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const { me, call, application, version, own } = useApplication()
  const { id, state, rights, sharing = [] } = application
  const thing = `application/${id}`
  const [errors, setErrors] = useState<PlaceError[]>([])
  const still = { dirty: false, base: { draft: {}, version }, save: async () => undefined, refuse: setErrors }
  const steps = useSteps(drafted ?? still, thing)
  const open = call.phase === 'OPEN'
  const judges = rights.includes('JUDGE')

  const take = (step: 'withdraw' | 'reopen') => void steps.run(step, async (headers) => remember(queries, await stepApplication(id, step, headers)))
  const remove = () =>
    void steps.run('delete', async (headers) => {
      await deleteApplication(id, headers['If-Match'])
      forget(me.subject, thing)
      await navigate({ to: '/calls/$slug', params: { slug: call.slug }, search: {} })
      queries.removeQueries({ queryKey: applicationById(id).queryKey })
      void queries.invalidateQueries({ queryKey: ['grant-applications', 'list'] })
    })
  const props = (step: 'withdraw' | 'reopen' | 'delete') => ({
    label: t(`application.step.${step}.label`),
    text: t(open || step !== 'withdraw' ? `application.step.${step}.text` : 'application.step.withdraw.forGood'),
    confirm: t(open || step !== 'withdraw' ? `application.step.${step}.confirm` : 'application.step.withdraw.confirmForGood'),
    busy: steps.busy === step,
  })

  return (
    <aside className={styles.steps} aria-label={t('interest.stands')}>
      <div>
        <ApplicationState state={state} />
        <p className="small">{t(judges ? `application.theirs.${state}` : own ? `application.ours.${state}` : `application.shared.${state}`)}</p>
        {application.reason && <p className={styles.long}>{application.reason}</p>}
      </div>
      {(state === 'DRAFT' || state === 'SUBMITTED' || state === 'WITHDRAWN') && <CallDeadline call={call} />}
      {steps.trouble && <SaveTrouble error={steps.trouble.error} retry={steps.trouble.again} />}
      {main}
      {judges && state === 'SUBMITTED' && !application.completion && <ReturnForm steps={steps} errors={errors} clear={() => setErrors([])} />}
      {application.submission && <PdfButton address={`/grant-applications/${id}`} name={application.reference ?? id} />}
      {(state === 'APPROVED' || state === 'REJECTED') && (
        <PdfButton address={`/grant-applications/${id}/letter`} name={`${application.reference ?? id}-${state.toLowerCase()}`} label={t('application.letter')} />
      )}
      {state === 'APPROVED' && (
        <p>
          <Link to="/grants" search={{ call: [call.slug], recipient: [application.applicant.slug] }}>
            {t('application.toGrant')}
          </Link>
        </p>
      )}
      {own && (
        <>
          {['SUBMITTED', 'RETURNED', 'UNDER_REVIEW'].includes(state) && <StepButton {...props('withdraw')} onStep={() => take('withdraw')} />}
          {state === 'WITHDRAWN' && open && <StepButton main {...props('reopen')} onStep={() => take('reopen')} />}
          {state === 'DRAFT' && !application.reference && <StepButton danger {...props('delete')} onStep={remove} />}
          <p>
            <Link to="/grant-applications/$id/{-$topic}" params={{ id, topic: 'sharing' }}>
              {t('application.share')}
            </Link>
            {sharing.length > 0 && <span className="small quiet"> ({t('application.sharedWith', { count: sharing.length })})</span>}
          </p>
        </>
      )}
      <p>
        <Link to="/grant-applications/$id/history" params={{ id }}>
          {t('application.story')}
        </Link>
      </p>
      <p>
        <Link to="/calls/$slug" params={{ slug: call.slug }} search={{}}>
          {t('interest.toCall')}
        </Link>
      </p>
    </aside>
  )
}
