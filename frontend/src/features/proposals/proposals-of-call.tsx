import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { ProposalState, ProposalSummary } from '@/api'
import { useLanguage } from '@/i18n'
import { listOf } from '@/i18n/names'
import { answersOf } from './sides'

const states: ProposalState[] = ['OPEN', 'AGREED', 'DECLINED', 'LAPSED']

/** For coordinators: how many proposals of a call are in which state, and who has not answered yet. */
export function ProposalsOfCall({ slug, items }: { slug: string; items: ProposalSummary[] }) {
  const { t } = useTranslation()
  const language = useLanguage()
  if (items.length === 0) return null
  const board: string = `/calls/${slug}/matching`
  const counted = states.map((state) => ({ state, count: items.filter((item) => item.state === state).length })).filter(({ count }) => count > 0)
  const silent = items.filter(({ state }) => state === 'OPEN').map((item) => ({ item, who: answersOf(item).filter(({ answer }) => !answer) }))
  return (
    <>
      <p>{t('proposal.ofCall.counts', { counts: listOf(counted.map(({ state, count }) => t(`proposal.ofCall.${state}`, { count })), language) })}</p>
      {silent.length > 0 && (
        <>
          <p>{t('proposal.ofCall.silent')}</p>
          <ul>
            {silent.map(({ item, who }) => (
              <li key={item.id}>
                <Link to="/proposals/$id" params={{ id: item.id }}>
                  {listOf(who.map(({ organisation }) => organisation.name.text), language)}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <Link to={board}>{t('proposal.ofCall.board')}</Link>
      </p>
    </>
  )
}
