import { useState } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { deleteInterest, type PlaceError, reopenInterest, withdrawInterest } from '@/api'
import { PdfButton, styles } from '@/features/answering'
import { CallDeadline } from '@/features/calls'
import { type Drafted, SaveTrouble, StepButton, useSteps } from '@/features/drafting'
import { forget } from '@/features/kept'
import { answer, interestById, remember } from './interest-queries'
import { InterestState } from './interest-state'
import { Judging } from './judging'
import { useInterest } from './use-interest'

const requests = { withdraw: withdrawInterest, reopen: reopenInterest }

/** Where an answer stands, and what its reader can do about it now. */
export function InterestActions({ drafted, main }: { drafted?: Drafted; main?: React.ReactNode }) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const { me, call, interest, version, own } = useInterest()
  const { id, state } = interest
  const thing = `interest/${id}`
  const [errors, setErrors] = useState<PlaceError[]>([])
  const still = { dirty: false, base: { draft: {}, version }, save: async () => undefined, refuse: setErrors }
  const steps = useSteps(drafted ?? still, thing)
  const open = call.phase === 'OPEN'
  const leads = call.project.leads.some((lead) => me.organisations.some(({ slug }) => slug === lead.slug))
  const judges = leads && me.roles.includes('coordinator')

  const take = (step: keyof typeof requests) =>
    void steps.run(step, async (headers) => {
      remember(queries, answer(await requests[step]({ path: { id }, headers, throwOnError: true })))
    })
  const remove = () =>
    void steps.run('delete', async (headers) => {
      await deleteInterest({ path: { id }, headers: { 'If-Match': headers['If-Match'] }, throwOnError: true })
      forget(me.subject, thing)
      await navigate({ to: '/calls/$slug', params: { slug: call.slug }, search: { organisation: interest.organisation.slug } })
      queries.removeQueries({ queryKey: interestById(id).queryKey })
      void queries.invalidateQueries({ queryKey: ['interests', 'list'] })
    })
  const props = (step: 'withdraw' | 'reopen' | 'delete') => ({
    label: t(`interest.step.${step}.label`),
    text: t(`interest.step.${step}.text`),
    confirm: t(`interest.step.${step}.confirm`),
    busy: steps.busy === step,
  })

  return (
    <aside className={styles.steps} aria-label={t('interest.stands')}>
      <div>
        <InterestState state={state} />
        <p className="small">{t(own ? `interest.ours.${state}` : `interest.theirs.${state}`)}</p>
      </div>
      {state !== 'RETURNED' && state !== 'ACCEPTED' && state !== 'DECLINED' && <CallDeadline call={call} />}
      {steps.trouble && <SaveTrouble error={steps.trouble.error} retry={steps.trouble.again} />}
      {main}
      {judges && state === 'SUBMITTED' && <Judging call={call} steps={steps} errors={errors} clear={() => setErrors([])} />}
      {interest.submission && <PdfButton address={`/expressions-of-interest/${id}`} name={interest.reference ?? id} />}
      {own && (
        <>
          {state === 'SUBMITTED' && open && <StepButton {...props('withdraw')} onStep={() => take('withdraw')} />}
          {state === 'WITHDRAWN' && open && <StepButton main {...props('reopen')} onStep={() => take('reopen')} />}
          {(state === 'DRAFT' || state === 'WITHDRAWN') && <StepButton danger {...props('delete')} onStep={remove} />}
        </>
      )}
      <p>
        <Link to="/calls/$slug" params={{ slug: call.slug }} search={{}}>
          {t('interest.toCall')}
        </Link>
      </p>
      {judges && (
        <p>
          <Link to="/calls/$slug/answers" params={{ slug: call.slug }}>
            {t('interest.toAnswers')}
          </Link>
        </p>
      )}
    </aside>
  )
}
