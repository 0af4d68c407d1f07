import { useEffect } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Me } from '@/api'
import { Clock, useNow } from '@/features/calls'
import { useLanguage } from '@/i18n'
import { momentInWords } from '@/i18n/moment'
import { Text } from '@/ui/text'
import { NextNotice } from './next-notice'
import { ProposalAnswer } from './proposal-answer'
import { proposalById, type Versioned } from './proposal-queries'
import { ProposalState } from './proposal-state'
import { answeredAs, ownSides } from './sides'
import styles from './proposal.module.css'

/** Where a proposal stands: until when, what each side has answered, and what its reader can say to it. */
export function ProposalStand({ me, found }: { me: Me; found: Versioned }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const queries = useQueryClient()
  const now = useNow()
  const { proposal } = found
  const { id, state, answerBy, zone, host, seeker, call } = proposal
  const own = ownSides(me, proposal)
  const due = state === 'OPEN' && new Date(answerBy).getTime() <= now
  // The date has passed while the page was open: the server says what holds now.
  useEffect(() => {
    if (due) void queries.invalidateQueries({ queryKey: proposalById(id).queryKey })
  }, [due, queries, id])
  return (
    <aside id="stand" className={styles.stand} aria-label={t('proposal.stands')}>
      <ProposalState state={state} />
      {state === 'OPEN' && (
        <div className={styles.clock}>
          <p className="small quiet">{t('proposal.answerBy')}</p>
          <Clock instant={answerBy} zones={[zone, 'Europe/Riga', 'Europe/Kyiv']} />
        </div>
      )}
      <dl className={styles.answers}>
        {[host, seeker].map(({ organisation, answer }) => (
          <div key={organisation.slug}>
            <dt>
              <Text value={organisation.name} note={false} />
            </dt>
            <dd>
              {t(`proposal.answered.${!answer && state !== 'OPEN' ? 'silent' : answeredAs(answer)}`)}
              {answer && <span className="small quiet"> {momentInWords(answer.at, language)}</span>}
              {answer?.reason && <p className={styles.long}>{answer.reason}</p>}
            </dd>
          </div>
        ))}
      </dl>
      {own.length > 0 ? (
        <ProposalAnswer key={id} found={found} own={own} />
      ) : (
        <>
          <NextNotice proposal={proposal} own={own} arrived={false} />
          <p className="small">{t('proposal.readOnly')}</p>
        </>
      )}
      <p>
        <Link to="/calls/$slug" params={{ slug: call.slug }} search={{}}>
          {t('proposal.toCall')}
        </Link>
      </p>
    </aside>
  )
}
