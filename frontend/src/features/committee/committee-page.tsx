import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { type CallBudget, type CallDetails, Loaded, type RankedApplication, Results } from '@/api'
import { BudgetBar, callBudget } from '@/features/calls'
import { ForCallLeads, LeadingPage } from '@/features/reviews'
import { useLanguage } from '@/i18n'
import { money } from '@/i18n/names'
import { Notice } from '@/ui/notice'
import { TextSkeleton } from '@/ui/skeleton'
import { rankingOf } from './committee-queries'
import { RankedRow } from './ranked-row'
import { RankingPicture } from './ranking-picture'
import { Waiting } from './waiting'
import styles from './committee.module.css'

const route = getRouteApi('/calls/$slug/committee')

/** Who gets the money of a grant call: the order against the budget, and what two people decide of each. */
export function CommitteePage() {
  return <ForCallLeads slug={route.useParams().slug}>{(call) => <Committee call={call} />}</ForCallLeads>
}

function Committee({ call }: { call: CallDetails }) {
  const { t } = useTranslation()
  const budget = useQuery(callBudget(call.slug))
  const first = call.grant?.mode === 'FIRST_COME'
  return (
    <LeadingPage call={call} title={t('committee.title')} lead={t(first ? 'committee.leadFirst' : 'committee.lead')}>
      <Loaded query={budget} skeleton={<div className="wrap"><TextSkeleton lines={4} /></div>}>
        {(known) => <Ranking call={call} budget={known} />}
      </Loaded>
    </LeadingPage>
  )
}

function Ranking({ call, budget }: { call: CallDetails; budget: CallBudget }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const list = useInfiniteQuery(rankingOf(call.slug, language))
  const rows = list.data?.pages.flatMap((page) => page.items) ?? []
  const waiting = rows.filter(({ proposed }) => proposed)
  const early = call.grant?.mode !== 'FIRST_COME' && call.phase !== 'CLOSED'
  return (
    <>
      <div className={`wrap ${styles.section}`}>
        <BudgetBar budget={budget} />
        {budget.setAside && (
          <Notice title={t('committee.setAside')}>
            <p>{t('committee.setAsideText', { sum: money(budget.setAside.amount, budget.setAside.currency, language) })}</p>
          </Notice>
        )}
        {early && (
          <Notice title={t('committee.early')}>
            <p>{t('committee.earlyText')}</p>
          </Notice>
        )}
      </div>
      {waiting.length > 0 && <Waiting call={call} rows={waiting} />}
      {rows.length > 0 && (
        <div className={`wrap ${styles.section}`}>
          <RankingPicture rows={rows} budget={budget} />
        </div>
      )}
      <section className={`wrap ${styles.section}`} aria-labelledby="order">
        <h2 id="order">{t('committee.order')}</h2>
        <Results<RankedApplication>
          list={list}
          counted={(count) => t('reviews.count', { count })}
          keyOf={({ application }) => application}
          row={(row) => <RankedRow call={call} budget={budget} row={row} early={early} />}
          empty={<p>{t('committee.nobody')}</p>}
        />
      </section>
    </>
  )
}
