import { useTranslation } from 'react-i18next'
import { SentFile } from '@/features/documents'
import { GrantOutcome } from '@/features/grants/grant-outcome'
import { useLanguage } from '@/i18n'
import { dayInWords } from '@/i18n/period'
import { Notice } from '@/ui/notice'
import { StepForm } from './step-form'
import { useGrant } from './use-grant'
import styles from './file.module.css'

/** The report as it is read: by the grantor at any time, by the recipient once it is handed in. */
export function ReportPart() {
  const { t } = useTranslation()
  const language = useLanguage()
  const { grant, file, oversees } = useGrant()
  const { state, days } = grant
  const { report, late } = file
  return (
    <div className={styles.read}>
      {state === 'RUNNING' && (
        <Notice tone={late ? 'amber' : 'river'} title={t(late ? 'granted.report.late' : 'granted.report.writing')}>
          {days.reportBy && <p>{t('granted.report.by', { day: dayInWords(days.reportBy, language) })}</p>}
        </Notice>
      )}
      {oversees && state === 'REPORTED' && (
        <StepForm
          step="report/return"
          label={t('granted.returnReport.label')}
          text={t('granted.returnReport.text')}
          fields={() => [{ kind: 'words', pointer: '/question', label: t('granted.returnReport.question'), hint: t('granted.bothRead') }]}
          body={(values) => ({ question: values['/question'] })}
        />
      )}
      {report ? (
        <GrantOutcome
          report={report}
          picture={(document) => (state === 'CLOSED' ? undefined : <SentFile id={document} />)}
        />
      ) : (
        <p className="quiet">{t('granted.report.empty')}</p>
      )}
    </div>
  )
}
