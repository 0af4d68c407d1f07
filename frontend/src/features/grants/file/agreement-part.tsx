import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { TroubleNotice } from '@/api'
import { saveFile } from '@/features/sheets'
import { agreementOf } from '@/features/grants/grant-api'
import { useLanguage } from '@/i18n'
import { momentInWords } from '@/i18n/moment'
import { money, percent } from '@/i18n/names'
import { Button } from '@/ui/button'
import { Notice } from '@/ui/notice'
import { Step } from './step'
import { StepForm } from './step-form'
import { useGrant } from './use-grant'
import styles from './file.module.css'

/** What both sides agree on: read as PDF, accepted or declined by the recipient. */
export function AgreementPart() {
  const { t } = useTranslation()
  const language = useLanguage()
  const { grant, file, uses } = useGrant()
  const { amount, state } = grant
  const { agreement, conditions, ownShare, inKindShare } = file
  const waits = state === 'AWARDED'
  return (
    <div className="aside-right">
      <div className={styles.read}>
        {agreement ? (
          <Notice tone="river" title={t('granted.agreement.accepted')}>
            <p>{t('granted.agreement.by', { name: agreement.acceptedBy, when: momentInWords(agreement.acceptedAt, language) })}</p>
          </Notice>
        ) : (
          waits && !uses && <Notice title={t('granted.agreement.waits')} />
        )}
        <section>
          <h2>{t('granted.agreement.says')}</h2>
          <ul className={styles.plain}>
            <li>{t('granted.agreement.amount', { sum: money(amount.amount, amount.currency, language) })}</li>
            <li>
              {Number(ownShare) > 0
                ? t('granted.agreement.own', { share: percent(ownShare, language) })
                : t('granted.agreement.ownNone')}{' '}
              {Number(inKindShare) > 0 && t('granted.agreement.inKind', { share: percent(inKindShare, language) })}
            </li>
            {conditions.map((condition) => (
              <li key={condition}>{condition}</li>
            ))}
          </ul>
        </section>
        <PdfButton id={grant.id} name={grant.reference} />
      </div>
      {waits && uses && (
        <aside className={styles.steps}>
          <Step
            main
            step="accept"
            label={t('granted.accept.label')}
            text={t('granted.accept.text')}
            confirm={t('granted.accept.confirm')}
          />
          <StepForm
            danger
            step="decline"
            label={t('granted.decline.label')}
            text={t('granted.decline.text')}
            fields={() => [{ kind: 'words', pointer: '/reason', label: t('granted.decline.reason'), hint: t('granted.bothRead') }]}
            body={(values) => ({ reason: values['/reason'] })}
          />
        </aside>
      )}
    </div>
  )
}

/** The agreement as a file to keep or to print. */
function PdfButton({ id, name }: { id: string; name: string }) {
  const { t } = useTranslation()
  const [state, setState] = useState<{ busy: boolean; error?: unknown }>({ busy: false })

  async function download() {
    setState({ busy: true })
    try {
      const { data } = await agreementOf(id)
      saveFile(data as Blob, `${name}.pdf`)
      setState({ busy: false })
    } catch (error) {
      setState({ busy: false, error })
    }
  }

  return (
    <div>
      <Button variant="secondary" loading={state.busy} onClick={() => void download()}>
        {t('granted.agreement.pdf')}
      </Button>
      {state.error !== undefined && <TroubleNotice error={state.error} retry={() => void download()} />}
    </div>
  )
}
