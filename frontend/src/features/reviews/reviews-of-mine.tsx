import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { ReviewSummary } from '@/api'
import { useLanguage } from '@/i18n'
import { dayOf } from '@/i18n/moment'
import { Row, Rows } from '@/ui/rows'
import { Text } from '@/ui/text'
import { ReviewState } from './review-state'
import { points } from './points'
import { reviews } from './review-queries'

/** For whoever is asked to review: what is left, those first; nothing for everybody else. */
export function ReviewsOfMine() {
  const { t } = useTranslation()
  const found = useQuery(reviews({ mine: true }, useLanguage())).data?.filter(({ state }) => state === 'ASSIGNED' || state === 'GIVEN') ?? []
  if (found.length === 0) return null
  const left = found.filter(({ state }) => state === 'ASSIGNED').length
  return (
    <section className="wrap band" aria-labelledby="my-reviews">
      <div className="section-head">
        <h2 id="my-reviews">{t('reviews.mine.title')}</h2>
        <p className="quiet">{left > 0 ? t('reviews.mine.left', { left, of: found.length }) : t('reviews.mine.done')}</p>
      </div>
      <Rows>
        {found.toSorted((one, other) => Number(one.state === 'GIVEN') - Number(other.state === 'GIVEN')).map((item) => (
          <Mine key={item.id} item={item} />
        ))}
      </Rows>
    </section>
  )
}

function Mine({ item }: { item: ReviewSummary }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { id, call, number, title, applicant, state, points: brought, assignedAt, givenAt } = item
  return (
    <Row
      lead={<ReviewState state={state} />}
      title={
        <Link to="/reviews/$id" params={{ id }}>
          {title}
        </Link>
      }
      end={brought !== undefined && <strong>{t('reviews.points', { points: points(brought, language) })}</strong>}
    >
      <p>
        {t('reviews.numbered', { number })}, <Text value={call.title} note={false} />
      </p>
      {applicant && (
        <p>
          <Text value={applicant.name} note={false} />
        </p>
      )}
      <p>{givenAt ? t('reviews.mine.given', { date: dayOf(givenAt, language) }) : t('reviews.mine.assigned', { date: dayOf(assignedAt, language) })}</p>
    </Row>
  )
}
