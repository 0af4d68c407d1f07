import { useState } from 'react'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { CallBudget, CallDetails, RankedApplication } from '@/api'
import { ApplicationState } from '@/features/grant-applications'
import { points } from '@/features/reviews'
import { useLanguage } from '@/i18n'
import { pick } from '@/i18n/content'
import { dayOf } from '@/i18n/moment'
import { listOf, money } from '@/i18n/names'
import { Button } from '@/ui/button'
import { Row, Tag } from '@/ui/rows'
import { Text } from '@/ui/text'
import { LetterButton } from './letter-button'
import { ProposalForm } from './proposal-form'
import styles from './committee.module.css'

type RankedRowProps = { call: CallDetails; budget: CallBudget; row: RankedApplication; early: boolean }

/** One application in its place: its points, what it asks, what would be left, and what is decided. */
export function RankedRow({ call, budget, row, early }: RankedRowProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [open, setOpen] = useState(false)
  const { application, rank, reference, title, applicant, state, requested, total, points: average, reviews, proposed, decided } = row
  const nameOf = (list: { code: string; name: CallDetails['title'] }[] | undefined, code: string) => pick(list?.find((each) => each.code === code)?.name, language)?.text ?? code
  const bonuses = row.bonuses.map((code) => nameOf(call.grant?.bonuses, code))
  const below = row.belowMinimum.map((code) => nameOf(call.grant?.reviewCriteria, code))
  const sum = (of: { amount: string; currency: string }) => money(of.amount, of.currency, language)
  const wanted = call.grant?.reviewers ?? 0
  const settled = state === 'APPROVED' || state === 'REJECTED'
  return (
    <Row
      lead={
        <>
          <strong>{t('committee.place', { rank })}</strong>
          <ApplicationState state={state} />
        </>
      }
      title={
        <Link to="/calls/$slug/applications/$id" params={{ slug: call.slug, id: application }}>
          <Text value={applicant.name} note={false} />
        </Link>
      }
      tags={
        <>
          {proposed && <Tag tone="amber">{t('committee.waits', { what: t(`committee.kind.${proposed.kind}`) })}</Tag>}
          {decided && <Tag>{t(decided.movedUpAt ? 'committee.movedUp' : `committee.decided.${decided.kind}`)}</Tag>}
          {row.farApart && <Tag tone="amber">{t('reviews.farApart')}</Tag>}
          {!row.fit && !settled && <Tag tone="plain">{t('committee.unfit')}</Tag>}
        </>
      }
      end={
        <>
          <strong className={styles.figure}>{sum(decided?.amount ?? requested)}</strong>
          {decided?.amount && cut(decided.amount, requested) && <p className="small quiet">{t('committee.ofAsked', { sum: sum(requested) })}</p>}
          {total !== undefined && wanted > 0 && <p>{t(bonuses.length > 0 ? 'committee.withBonuses' : 'reviews.points', { points: points(total, language) })}</p>}
        </>
      }
    >
      <p>
        {reference}, {title}
      </p>
      {wanted > 0 && (
        <p>
          {t('reviews.given', { given: reviews, of: wanted })} {average !== undefined && t('reviews.average', { points: points(average, language) })}{' '}
          {bonuses.length > 0 && t('committee.bonuses', { bonuses: listOf(bonuses, language) })}
        </p>
      )}
      {below.length > 0 && <p>{t('reviews.standing.below', { criteria: listOf(below, language) })}</p>}
      {!settled && row.fit && (
        <p>{row.left ? t('committee.leavesAll', { left: sum(row.left) }) : row.lacking && t('committee.lacksAll', { lacking: sum(row.lacking) })}</p>
      )}
      {decided?.movedUpAt && <p>{t('committee.movedUpOn', { date: dayOf(decided.movedUpAt, language) })}</p>}
      {state === 'UNDER_REVIEW' &&
        !proposed &&
        !early &&
        (open ? (
          <ProposalForm call={call} budget={budget} row={row} onClose={() => setOpen(false)} />
        ) : (
          <p className={styles.deed}>
            <Button size="sm" variant="secondary" onClick={() => setOpen(true)}>
              {t('committee.propose')}
              <span className="visually-hidden">: {applicant.name.text}</span>
            </Button>
          </p>
        ))}
      {settled && (
        <div className={styles.deed}>
          <LetterButton id={application} reference={reference} />
        </div>
      )}
    </Row>
  )
}

function cut(amount: { amount: string }, requested: { amount: string }) {
  return Number(amount.amount) < Number(requested.amount)
}
