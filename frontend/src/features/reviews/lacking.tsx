import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { CallDetails, LackingReviewers, ReviewerLoad } from '@/api'
import { useLanguage } from '@/i18n'
import { listOf } from '@/i18n/names'
import { Notice } from '@/ui/notice'

type LackingProps = { call: CallDetails; lacking: LackingReviewers[]; reviewers: ReviewerLoad[] }

/** The applications for which the panel is too small, and who of it cannot review each, and why. */
export function Lacking({ call, lacking, reviewers }: LackingProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  if (lacking.length === 0) return null
  const names = (people: string[]) => listOf(people.map((person) => reviewers.find((each) => each.person === person)?.name ?? person), language)
  return (
    <Notice title={t('reviews.lacking.title', { count: lacking.length })}>
      <p>{t('reviews.lacking.text')}</p>
      <ul>
        {lacking.map(({ application, reference, number, missing, tooClose, conflicts }) => (
          <li key={application}>
            <Link to="/calls/$slug/applications/$id" params={{ slug: call.slug, id: application }}>
              {reference ?? number}
            </Link>
            : {t('reviews.lacking.missing', { count: missing })}{' '}
            {tooClose.length > 0 && t('reviews.lacking.tooClose', { people: names(tooClose) })}{' '}
            {conflicts.length > 0 && t('reviews.lacking.conflicts', { people: names(conflicts) })}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
