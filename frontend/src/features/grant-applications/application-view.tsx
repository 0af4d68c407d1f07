import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Criteria, styles } from '@/features/answering'
import { useLanguage } from '@/i18n'
import { momentInWords } from '@/i18n/moment'
import { Breadcrumbs } from '@/ui/breadcrumbs'
import { Notice } from '@/ui/notice'
import { Page } from '@/ui/page'
import { Text, useShown } from '@/ui/text'
import { ApplicationActions } from './application-actions'
import { ApplicationAnswers } from './application-answers'
import { AskedFor } from './asked-for'
import { Comments } from './comments'
import { useApplication } from './use-application'

/** An application to be read: by those who wrote it, and by those who called for it. */
export function ApplicationView() {
  const { t } = useTranslation()
  const language = useLanguage()
  const { application, call } = useApplication()
  const { answers, eligibility, submission, reference, applicant } = application
  const name = useShown(applicant.name)?.text ?? applicant.slug
  const title = useShown(call.title)?.text ?? call.slug
  const heading = answers?.title ?? name
  return (
    <Page title={`${heading}: ${title}`} listed={false}>
      <div className="wrap">
        <Breadcrumbs here={heading}>
          {[
            <Link key="calls" to="/calls">
              {t('shell.calls')}
            </Link>,
            <Link key="call" to="/calls/$slug" params={{ slug: call.slug }} search={{}}>
              <Text value={call.title} note={false} />
            </Link>,
          ]}
        </Breadcrumbs>
      </div>
      <div className={`wrap ${styles.head}`}>
        <p className="kicker">{title}</p>
        <h1 tabIndex={-1} lang={answers?.title ? answers.language : undefined}>{heading}</h1>
        {answers?.title && <p className="lead">{name}</p>}
        {submission && reference && <p>{t('interest.handedIn', { reference, when: momentInWords(submission.at, language) })}</p>}
      </div>
      <AskedFor />
      <div className={`wrap aside-right ${styles.work}`}>
        {answers ? (
          <div className={styles.read}>
            <ApplicationAnswers answers={answers} />
            <Criteria outcomes={eligibility?.outcomes ?? []} />
          </div>
        ) : (
          <Notice tone="river" title={t('interest.notYet')}>
            <p>{t('application.notYetText')}</p>
          </Notice>
        )}
        <ApplicationActions />
      </div>
      <Comments />
    </Page>
  )
}
