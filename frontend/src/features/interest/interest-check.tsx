import { useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { ApiProblem, submitInterest } from '@/api'
import { CallDeadline, Outcomes } from '@/features/calls'
import { Conflict, Errors, KeptNotice, SaveTrouble, useEditor, useSteps } from '@/features/drafting'
import { Breadcrumbs } from '@/ui/breadcrumbs'
import { Button } from '@/ui/button'
import { Notice } from '@/ui/notice'
import { Page } from '@/ui/page'
import { Answers } from './answers'
import { CopyAnswers } from './copy-answers'
import { placed } from './edit/interest-draft'
import { answer, remember } from './interest-queries'
import { useInterest } from './use-interest'
import styles from './interest.module.css'

/** Everything once more on one page, and the button that hands it in. */
export function InterestCheck() {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const { interest, call } = useInterest()
  const { drafted, title, crumbs, here, addressOf } = useEditor()
  const { id } = interest
  const steps = useSteps(drafted, `interest/${id}`, (errors) => placed(interest, errors))
  const late = steps.trouble?.error instanceof ApiProblem && steps.trouble.error.problem.type === 'urn:problem-type:tilti:deadline-passed'
  const outcomes = interest.eligibility?.outcomes ?? []

  const submit = () =>
    void steps.run('submit', async (headers) => {
      const fresh = answer(await submitInterest({ path: { id }, headers, throwOnError: true }))
      remember(queries, fresh)
      await navigate({ to: '/expressions-of-interest/$id/{-$topic}', params: { id, topic: 'done' } })
    })

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
            <Answers answers={drafted.draft} />
            {outcomes.length > 0 && (
              <section className={styles.answered}>
                <div className={styles.answeredHead}>
                  <h2>{t('interest.criteria')}</h2>
                </div>
                <Outcomes outcomes={outcomes} level={3} />
              </section>
            )}
            {late ? (
              <div role="alert">
                <Notice tone="danger" title={t('interest.late')}>
                  <p>{t('interest.lateText')}</p>
                  <div className="actions">
                    <CopyAnswers answers={drafted.draft} />
                  </div>
                </Notice>
              </div>
            ) : (
              <div className={styles.submit}>
                {steps.trouble && <SaveTrouble error={steps.trouble.error} retry={steps.trouble.again} />}
                <p>{t('interest.submitText')}</p>
                <Button loading={steps.busy === 'submit'} onClick={submit}>
                  {t('interest.submit')}
                </Button>
              </div>
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
