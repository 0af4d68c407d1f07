import { useTranslation } from 'react-i18next'
import type { Amendment } from '@/api'
import { useLanguage } from '@/i18n'
import { dayOf, momentInWords } from '@/i18n/moment'
import { dayInWords } from '@/i18n/period'
import { State } from '@/ui/facts'
import { Notice } from '@/ui/notice'
import { Row, Rows } from '@/ui/rows'
import { Step } from './step'
import { StepForm } from './step-form'
import { useGrant } from './use-grant'
import styles from './file.module.css'

const kinds = ['PERIOD', 'BUDGET', 'CONTENT'] as const
const tones = { ASKED: 'waiting', GRANTED: 'going', REFUSED: 'stopped' } as const

/** What was asked to become other than agreed, and what the answers were. */
export function ChangesPart() {
  const { t } = useTranslation()
  const { grant, file, uses } = useGrant()
  const { amendments } = file
  const running = grant.state === 'RUNNING'
  const asked = amendments.some(({ state }) => state === 'ASKED')
  return (
    <div className={styles.read}>
      {uses && running && !asked && <AskForm key={amendments.length} />}
      {amendments.length === 0 ? (
        <Notice tone="river">
          <p>{t('granted.changes.none')}</p>
        </Notice>
      ) : (
        <Rows level={2}>
          {amendments.toReversed().map((amendment) => (
            <OneChange key={amendment.number} amendment={amendment} />
          ))}
        </Rows>
      )}
    </div>
  )
}

function AskForm() {
  const { t } = useTranslation()
  const { grant } = useGrant()
  const { endsOn = '', reportBy = '' } = grant.days
  const period = (values: Record<string, string>) => values['/kind'] === 'PERIOD'
  return (
    <StepForm
      main
      step="amendments"
      label={t('granted.ask.label')}
      text={t('granted.ask.text')}
      fields={(values) => [
        {
          kind: 'choice',
          pointer: '/kind',
          label: t('granted.ask.kind'),
          none: t('granted.choose'),
          options: kinds.map((kind) => ({ value: kind, label: t(`granted.changeKind.${kind}`) })),
        },
        { kind: 'words', pointer: '/text', label: t('granted.ask.what'), hint: t('granted.bothRead') },
        ...(period(values)
          ? ([
              { kind: 'day', pointer: '/endsOn', label: t('granted.ask.endsOn'), initial: endsOn },
              { kind: 'day', pointer: '/reportBy', label: t('granted.ask.reportBy'), initial: reportBy },
            ] as const)
          : []),
      ]}
      body={(values) => ({
        kind: values['/kind'] || undefined,
        text: values['/text'],
        ...(period(values) && { endsOn: values['/endsOn'] || undefined, reportBy: values['/reportBy'] || undefined }),
      })}
    />
  )
}

function OneChange({ amendment }: { amendment: Amendment }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { grant, oversees } = useGrant()
  const { number, kind, text, endsOn, reportBy, state, reason, askedAt, answeredAt } = amendment
  return (
    <Row
      lead={dayOf(askedAt, language)}
      title={`${number}. ${t(`granted.changeKind.${kind}`)}`}
      end={<State tone={tones[state]}>{t(`granted.changeState.${state}`)}</State>}
    >
      <p className={styles.long}>{text}</p>
      {endsOn && <p>{t('granted.changes.endsOn', { day: dayInWords(endsOn, language) })}</p>}
      {reportBy && <p>{t('granted.changes.reportBy', { day: dayInWords(reportBy, language) })}</p>}
      {reason && <p>{t('granted.because', { reason })}</p>}
      {answeredAt && <p className="small">{t('granted.changes.answered', { when: momentInWords(answeredAt, language) })}</p>}
      {oversees && grant.state === 'RUNNING' && state === 'ASKED' && (
        <div className={styles.rowSteps}>
          <Step main step={`amendments/${number}/grant`} label={t('granted.grantChange.label')} text={t('granted.grantChange.text')} />
          <StepForm
            danger
            step={`amendments/${number}/refuse`}
            label={t('granted.refuseChange.label')}
            text={t('granted.refuseChange.text')}
            fields={() => [{ kind: 'words', pointer: '/reason', label: t('granted.refuseChange.reason'), hint: t('granted.bothRead') }]}
            body={(values) => ({ reason: values['/reason'] })}
          />
        </div>
      )}
    </Row>
  )
}
