import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { CallDetails, ProposalSummary } from '@/api'
import { Clocks } from '@/features/calls'
import { useLanguage } from '@/i18n'
import { listOf } from '@/i18n/names'
import { State } from '@/ui/facts'
import { nameOfPair } from './pair-name'

const tones = { OPEN: 'waiting', AGREED: 'done', DECLINED: 'stopped', LAPSED: 'stopped' } as const

/** A path that another feature's routes define. */
const addressOf = (id: string): string => `/proposals/${id}`

/** What has become of a pair since it was released, and who has not answered. */
export function ProposalStanding({ call, proposal }: { call: CallDetails; proposal: ProposalSummary }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { id, state, host, seeker, hostAnswer, seekerAnswer, answerBy, partnership } = proposal
  const silent = [!hostAnswer && host, !seekerAnswer && seeker].filter((party) => party !== false)
  const names = listOf(silent.map(({ name }) => name.text), language)
  const refusals = [
    { party: host, answer: hostAnswer },
    { party: seeker, answer: seekerAnswer },
  ].filter(({ answer }) => answer && !answer.accepted)
  return (
    <div className="stack" style={{ '--space': '0.35rem', inlineSize: '100%' } as React.CSSProperties}>
      <p>
        <State tone={tones[state]}>{t(`matching.proposalState.${state}`)}</State>
      </p>
      {state === 'OPEN' && silent.length > 0 && (
        <p className="small">
          {t('matching.waitsFor', { names })} {t('matching.until')} <Clocks call={call} instant={answerBy} />
        </p>
      )}
      {state === 'LAPSED' && <p className="small">{t('matching.late', { names })}</p>}
      {refusals.map(({ party, answer }) => (
        <p key={party.slug} className="small">
          {t('matching.refusedBy', { name: party.name.text })}
          {answer?.reason && <>: {answer.reason}</>}
        </p>
      ))}
      <p className="small">
        <Link to={addressOf(id)}>
          {t('matching.toProposal')}
          <span className="visually-hidden">: {nameOfPair(proposal)}</span>
        </Link>
        {state === 'AGREED' && partnership && (
          <>
            {' · '}
            <Link to="/partnerships/$id" params={{ id: partnership }}>
              {t('matching.toPartnership')}
              <span className="visually-hidden">: {nameOfPair(proposal)}</span>
            </Link>
          </>
        )}
      </p>
    </div>
  )
}
