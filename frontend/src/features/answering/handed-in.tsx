import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { CallDetails } from '@/api'
import { useLanguage } from '@/i18n'
import { momentInWords } from '@/i18n/moment'
import { ButtonLink } from '@/ui/button'
import { Page } from '@/ui/page'
import { useShown } from '@/ui/text'
import type { Answering } from './begin-answer'
import { PdfButton } from './pdf-button'
import styles from './answering.module.css'

type HandedInProps = {
  kind: Answering
  call: CallDetails
  /** Of the thing, on the site and within the API alike. */
  address: string
  reference: string
  at: string
}

/** It has arrived: its reference, what happens next, and the file to keep. */
export function HandedIn({ kind, call, address, reference, at }: HandedInProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const title = useShown(call.title)?.text
  const lead = useShown(call.project.leads[0]?.name)?.text
  return (
    <Page title={t(`${kind}.done`)} listed={false}>
      <div className={`wrap band ${styles.done}`}>
        <div className={styles.arrived}>
          <h1 tabIndex={-1}>{t(`${kind}.done`)}</h1>
          <p>{t('interest.yourReference')}</p>
          <p className={styles.reference}>{reference}</p>
          <p className="small">{t('interest.arrived', { call: title, when: momentInWords(at, language) })}</p>
        </div>
        <PdfButton main address={address} name={reference} />
        <section className="stack">
          <h2>{t('interest.next')}</h2>
          <ol className={styles.next}>
            <li>{t(`${kind}.nextChange`)}</li>
            <li>{lead ? t(`${kind}.nextRead`, { lead }) : t(`${kind}.nextReadAll`)}</li>
            <li>{t(`${kind}.nextMatch`)}</li>
          </ol>
          <p>
            <Link to="/me">{t('interest.nextWhere')}</Link>
          </p>
        </section>
        <div className="actions">
          <ButtonLink variant="secondary" to={address} activeOptions={{ exact: true }}>
            {t(`${kind}.see`)}
          </ButtonLink>
          <Link to="/calls">{t('call.all')}</Link>
        </div>
      </div>
    </Page>
  )
}
