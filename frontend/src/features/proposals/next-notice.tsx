import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { ProposalDetails, ProposedParty } from '@/api'
import { ButtonLink } from '@/ui/button'
import { Notice } from '@/ui/notice'

type NextNoticeProps = {
  proposal: ProposalDetails
  own: ProposedParty[]
  /** The reader has just answered: the button that was pressed is gone, and this takes its focus. */
  arrived: boolean
}

/** What has come of it, and what happens next. */
export function NextNotice({ proposal, own, arrived }: NextNoticeProps) {
  const { t } = useTranslation()
  const { state, host, seeker, partnership } = proposal
  const said = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (arrived) said.current?.focus()
  }, [arrived, state])
  const waiting = [host, seeker].find(({ answer }) => !answer)
  const decliner = [host, seeker].find(({ answer }) => answer && !answer.accepted)
  const mine = own.some(({ answer }) => answer?.accepted)
  if (state === 'OPEN' && !mine) return null
  const words = {
    OPEN: t('proposal.next.OPEN', { other: waiting?.organisation.name.text }),
    AGREED: t('proposal.next.AGREED'),
    DECLINED: t('proposal.next.DECLINED', { who: decliner?.organisation.name.text }),
    LAPSED: t('proposal.next.LAPSED'),
  }
  return (
    <Notice live tone={state === 'AGREED' || state === 'OPEN' ? 'river' : 'amber'}>
      <p ref={said} tabIndex={-1}>
        {words[state]}
      </p>
      {state === 'AGREED' && partnership && (
        <ButtonLink to="/partnerships/$id" params={{ id: partnership }}>
          {t('proposal.toPartnership')}
        </ButtonLink>
      )}
    </Notice>
  )
}
