import { useTranslation } from 'react-i18next'
import type { Cost } from '@/api'
import { SentFile } from '@/features/documents'
import { useDecimal } from '@/features/drafting'
import { useLanguage } from '@/i18n'
import { dayInWords } from '@/i18n/period'
import { State } from '@/ui/facts'
import { Notice } from '@/ui/notice'
import { Row, Rows } from '@/ui/rows'
import { Text } from '@/ui/text'
import { ClaimForm } from './claim-form'
import { SettlementPicture } from './settlement'
import { Step } from './step'
import { StepForm } from './step-form'
import { useSum } from '@/features/grants/sums'
import { useGrant } from './use-grant'
import styles from './file.module.css'

const tones = { CLAIMED: 'waiting', ACCEPTED: 'going', REFUSED: 'stopped', WITHDRAWN: 'done' } as const

/** What was spent, with its receipts: claimed by the recipient, accepted or refused one by one. */
export function CostsPart() {
  const { t } = useTranslation()
  const { grant, file, uses } = useGrant()
  const claims = uses && grant.state === 'RUNNING'
  return (
    <div className={styles.read}>
      {claims && <ClaimForm key={file.costs.length} />}
      <section>
        <h2 className={styles.listHead}>{t('granted.costs.count', { count: file.costs.length })}</h2>
        {file.costs.length === 0 ? (
          <Notice tone="river">
            <p>{t(claims ? 'granted.costs.noneYet' : 'granted.costs.none')}</p>
          </Notice>
        ) : (
          <Rows>
            {file.costs.map((cost) => (
              <OneCost key={cost.number} cost={cost} />
            ))}
          </Rows>
        )}
      </section>
      <SettlementPicture />
    </div>
  )
}

function OneCost({ cost }: { cost: Cost }) {
  const { t } = useTranslation()
  const { shown } = useDecimal()
  const language = useLanguage()
  const sum = useSum()
  const { grant, file, uses, oversees } = useGrant()
  const { number, category, text, date, amount, value, rate, inKind, receipt, state, reason } = cost
  const name = file.costCategories.find(({ code }) => code === category)?.name
  const judging = oversees && (grant.state === 'RUNNING' || grant.state === 'REPORTED') && state !== 'WITHDRAWN'
  return (
    <Row
      lead={
        <>
          <strong>{sum(value)}</strong>
          {dayInWords(date, language)}
        </>
      }
      title={`${number}. ${text}`}
      end={<State tone={tones[state]}>{t(`granted.costState.${state}`)}</State>}
    >
      <p>
        {name ? <Text value={name} note={false} /> : category}
        {inKind && `, ${t('granted.costs.inKind')}`}
      </p>
      {rate && (
        <p className="small">
          {t('granted.costs.rate', { sum: sum(amount), rate: shown(rate.rate), day: dayInWords(rate.date, language), source: rate.source })}
        </p>
      )}
      <p className="small">
        {t('granted.costs.receipt')}: <SentFile id={receipt} />
      </p>
      {reason && <p>{t('granted.because', { reason })}</p>}
      {uses && grant.state === 'RUNNING' && state === 'CLAIMED' && (
        <Step
          danger
          step={`costs/${number}/withdraw`}
          label={t('granted.takeBack.label', { number })}
          text={t('granted.takeBack.text')}
          confirm={t('granted.takeBack.confirm')}
        />
      )}
      {judging && (
        <div className={styles.rowSteps}>
          {state !== 'ACCEPTED' && (
            <Step step={`costs/${number}/accept`} label={t('granted.acceptCost.label', { number })} text={t('granted.acceptCost.text')} />
          )}
          {state !== 'REFUSED' && (
            <StepForm
              danger
              step={`costs/${number}/refuse`}
              label={t('granted.refuseCost.label', { number })}
              text={t('granted.refuseCost.text')}
              fields={() => [{ kind: 'words', pointer: '/reason', label: t('granted.refuseCost.reason'), hint: t('granted.bothRead') }]}
              body={(values) => ({ reason: values['/reason'] })}
            />
          )}
        </div>
      )}
    </Row>
  )
}
