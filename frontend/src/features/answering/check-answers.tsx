import type { ReactNode } from 'react'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { ApiProblem, type CallDetails, type CriterionOutcome, type PlaceError } from '@/api'
import { CallDeadline, Outcomes } from '@/features/calls'
import { Conflict, Errors, KeptNotice, SaveTrouble, type StepHeaders, useEditor, useSteps } from '@/features/drafting'
import { Breadcrumbs } from '@/ui/breadcrumbs'
import { Button } from '@/ui/button'
import { Page } from '@/ui/page'
import type { Answering } from './begin-answer'
import { LateNotice } from './late-notice'
import styles from './answering.module.css'

type CheckAnswersProps = {
  kind: Answering
  /** What is handed in, among all the user may write. */
  thing: string
  call: CallDetails
  outcomes: CriterionOutcome[]
  /** What was typed, to be taken along when it is too late. */
  text: string
  placed: (errors: PlaceError[]) => PlaceError[]
  /** Only the applicant's own officers hand it in. */
  may?: boolean
  submit: (headers: StepHeaders) => Promise<void>
  /** All that was answered. */
  children: ReactNode
}

/** Everything once more on one page, and the button that hands it in. */
export function CheckAnswers({ kind, thing, call, outcomes, text, placed, may = true, submit, children }: CheckAnswersProps) {
  const { t } = useTranslation()
  const { drafted, title, crumbs, here, addressOf } = useEditor()
  const steps = useSteps(drafted, thing, placed)
  const late = steps.trouble?.error instanceof ApiProblem && steps.trouble.error.problem.type === 'urn:problem-type:tilti:deadline-passed'
  return (
    <Page title={`${t('interest.check')}: ${title}`} listed={false}>
      <div className="wrap">
        <Breadcrumbs here={t('interest.check')}>
          {[
            ...crumbs,
            <Link key="edit" to={addressOf()} activeOptions={{ exact: true }}>
              {here}
            </Link>,
          ]}
        </Breadcrumbs>
      </div>
      <div className={`wrap ${styles.head}`}>
        <p className="kicker">{title}</p>
        <h1 tabIndex={-1}>{t('interest.check')}</h1>
        <p className="lead">{t('interest.checkLead')}</p>
      </div>
      <KeptNotice drafted={drafted} />
      <Errors topic="check" />
      {drafted.theirs ? (
        <Conflict />
      ) : (
        <div className={`wrap aside-right ${styles.work}`}>
          <div className={styles.read}>
            {children}
            <Criteria outcomes={outcomes} />
            {late ? (
              <div role="alert">
                <LateNotice kind={kind} text={text} tone="danger" />
              </div>
            ) : may ? (
              <div className={styles.submit}>
                {steps.trouble && <SaveTrouble error={steps.trouble.error} retry={steps.trouble.again} />}
                <p>{t(`${kind}.submitText`)}</p>
                <Button loading={steps.busy === 'submit'} onClick={() => void steps.run('submit', submit)}>
                  {t(`${kind}.submit`)}
                </Button>
              </div>
            ) : (
              <p className={styles.submit}>{t('application.onlyOwn')}</p>
            )}
          </div>
          <aside className={styles.steps}>
            <CallDeadline call={call} />
          </aside>
        </div>
      )}
    </Page>
  )
}

/** How the criteria of the call stand with what was answered. */
export function Criteria({ outcomes }: { outcomes: CriterionOutcome[] }) {
  const { t } = useTranslation()
  if (outcomes.length === 0) return null
  return (
    <section className={styles.answered}>
      <div className={styles.answeredHead}>
        <h2>{t('interest.criteria')}</h2>
      </div>
      <Outcomes outcomes={outcomes} level={3} />
    </section>
  )
}
