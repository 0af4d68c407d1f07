import { useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { PlaceError } from '@/api'
import { SaveTrouble, StepButton, useEditor, useSteps } from '@/features/drafting'
import { takeStep } from '@/features/grants/grant-api'
import { remember } from '@/features/grants/grant-queries'
import { useLanguage } from '@/i18n'
import { dayInWords } from '@/i18n/period'
import { Notice } from '@/ui/notice'
import { useGrant } from './use-grant'
import styles from './file.module.css'

/** In the form the report is all there is. */
const placed = (errors: PlaceError[]) => errors.map(({ pointer, ...error }) => ({ ...error, pointer: pointer?.replace(/^\/report/, '') }))

/** Until when the report is wanted, what was asked about it, and the way to hand it in. */
export function ReportBeside() {
  const { t } = useTranslation()
  const language = useLanguage()
  const queries = useQueryClient()
  const { grant, file, say } = useGrant()
  const { drafted } = useEditor()
  const steps = useSteps(drafted, `grant/${grant.id}`, placed)
  const question = file.notes.findLast(({ step }) => step === 'RETURNED' || step === 'SUBMITTED')
  const submit = () =>
    void steps.run('report/submit', async (headers) => {
      remember(queries, await takeStep(grant.id, 'report/submit', { headers }))
      say(t('granted.did', { step: t('granted.submitReport.label') }))
    })
  return (
    <aside className={styles.steps}>
      {question?.step === 'RETURNED' && question.text && (
        <Notice title={t('granted.report.asked')}>
          <p className={styles.long}>{question.text}</p>
        </Notice>
      )}
      {grant.days.reportBy && (
        <p>{t(file.late ? 'granted.report.wasDue' : 'granted.report.by', { day: dayInWords(grant.days.reportBy, language) })}</p>
      )}
      {steps.trouble && <SaveTrouble error={steps.trouble.error} retry={steps.trouble.again} />}
      <StepButton
        main
        label={t('granted.submitReport.label')}
        text={t('granted.submitReport.text')}
        confirm={t('granted.submitReport.confirm')}
        busy={steps.busy !== undefined}
        onStep={submit}
      />
      <p>
        <Link to="/grants/$id/{-$part}" params={{ id: grant.id, part: undefined }} activeOptions={{ exact: true }}>
          {t('granted.toGrant')}
        </Link>
      </p>
    </aside>
  )
}
