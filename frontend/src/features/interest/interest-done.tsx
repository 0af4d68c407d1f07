import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '@/i18n'
import { momentInWords } from '@/i18n/moment'
import { ButtonLink } from '@/ui/button'
import { Page } from '@/ui/page'
import { useShown } from '@/ui/text'
import { InterestView } from './interest-view'
import { PdfButton } from './pdf-button'
import { useInterest } from './use-interest'
import styles from './interest.module.css'

/** It has arrived: its reference, what happens next, and the file to keep. */
export function InterestDone() {
  const { t } = useTranslation()
  const language = useLanguage()
  const { interest, call, own } = useInterest()
  const { id, state, reference, submission } = interest
  const title = useShown(call.title)?.text
  const lead = useShown(call.project.leads[0]?.name)?.text
  if (!own || state !== 'SUBMITTED' || !submission) return <InterestView />
  return (
    <Page title={t('interest.done')} listed={false}>
      <div className={`wrap band ${styles.done}`}>
        <div className={styles.arrived}>
          <h1 tabIndex={-1}>{t('interest.done')}</h1>
          <p>{t('interest.yourReference')}</p>
          <p className={styles.reference}>{reference}</p>
          <p className="small">{t('interest.arrived', { call: title, when: momentInWords(submission.at, language) })}</p>
        </div>
        <PdfButton main id={id} name={reference} />
        <section className="stack">
          <h2>{t('interest.next')}</h2>
          <ol className={styles.next}>
            <li>{t('interest.nextChange')}</li>
            <li>{lead ? t('interest.nextRead', { lead }) : t('interest.nextReadAll')}</li>
            <li>{t('interest.nextMatch')}</li>
          </ol>
          <p>
            <Link to="/me">{t('interest.nextWhere')}</Link>
          </p>
        </section>
        <div className="actions">
          <ButtonLink variant="secondary" to="/expressions-of-interest/$id/{-$topic}" params={{ id, topic: undefined }} activeOptions={{ exact: true }}>
            {t('interest.see')}
          </ButtonLink>
          <Link to="/calls">{t('call.all')}</Link>
        </div>
      </div>
    </Page>
  )
}
