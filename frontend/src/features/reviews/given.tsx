import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { CallDetails, ReviewDetails, ReviewStanding, Score } from '@/api'
import { useLanguage } from '@/i18n'
import { momentInWords } from '@/i18n/moment'
import { listOf } from '@/i18n/names'
import { pick } from '@/i18n/content'
import { Notice } from '@/ui/notice'
import { Text } from '@/ui/text'
import { ReviewState } from './review-state'
import { Discussion } from './discussion'
import { points } from './points'
import { best } from './scoring'
import styles from './reviews.module.css'

/** A review that can no longer be written: what it says, what the others say, and what is to be talked over. */
export function Given({ call, review }: { call: CallDetails; review: ReviewDetails }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { id, mine, state, scores, points: brought, givenAt, reason, standing, others, application } = review
  return (
    <div className={styles.read}>
      <section className={styles.part} aria-labelledby="said">
        <h2 id="said">{t(mine ? 'reviews.said.mine' : 'reviews.said.title')}</h2>
        <p>
          <ReviewState state={state} /> {givenAt && <span className="small quiet">{momentInWords(givenAt, language)}</span>}
        </p>
        {reason && (
          <Notice title={t('reviews.said.reason')}>
            <p className={styles.long}>{reason}</p>
          </Notice>
        )}
        {scores ? <Scores review={review} scores={scores} brought={brought} /> : <p>{t(state === 'ASSIGNED' ? 'reviews.said.waits' : 'reviews.said.hidden')}</p>}
      </section>
      {standing && <Standing review={review} standing={standing} />}
      {others && others.length > 0 && (
        <section className={styles.part} aria-labelledby="others">
          <h2 id="others">{t('reviews.said.others')}</h2>
          {others.map((other, index) => (
            <div key={index} className={styles.opinion}>
              <h3>
                {other.reviewer.name}, <Text value={other.reviewer.organisation.name} note={false} />
              </h3>
              <Scores review={review} scores={other.scores} brought={other.points} />
            </div>
          ))}
        </section>
      )}
      {mine && state === 'GIVEN' && <Discussion of="review" id={id} />}
      {!mine && application.id && (
        <p>
          <Link to="/calls/$slug/applications/$id" params={{ slug: call.slug, id: application.id }}>
            {t('reviews.toApplication')}
          </Link>
        </p>
      )}
    </div>
  )
}

type ScoresProps = { review: ReviewDetails; scores: Score[]; brought: number | undefined }

function Scores({ review, scores, brought }: ScoresProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <>
      {brought !== undefined && (
        <p>
          <strong className={styles.sum}>{t('reviews.points', { points: points(brought, language) })}</strong>
        </p>
      )}
      <dl className={styles.said}>
        {review.criteria.map(({ code, name }) => {
          const found = scores.find(({ criterion }) => criterion === code)
          const score = found?.notApplicable ? undefined : found?.score
          return (
            <div key={code}>
              <dt>
                <Text value={name} note={false} />
              </dt>
              <dd>
                <span className={styles.scoreBar} aria-hidden="true">
                  {score !== undefined && <span style={{ inlineSize: `${(100 * score) / best}%` }} />}
                </span>
                <strong>{score !== undefined ? t('reviews.scores.of', { score }) : t(found?.notApplicable ? 'reviews.scores.notApplicable' : 'reviews.scores.none')}</strong>
                {found?.justification && <p className={styles.long}>{found.justification}</p>}
              </dd>
            </div>
          )
        })}
      </dl>
    </>
  )
}

/** The average, how far the reviewers are apart, and what misses its minimum, in words. */
function Standing({ review, standing }: { review: ReviewDetails; standing: ReviewStanding }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { given, wanted, average, spread, farApart, belowMinimum } = standing
  const names = belowMinimum.map((code) => pick(review.criteria.find((each) => each.code === code)?.name, language)?.text ?? code)
  return (
    <section className={styles.part} aria-labelledby="standing">
      <h2 id="standing">{t('reviews.standing.title')}</h2>
      <p>
        {t('reviews.given', { given, of: wanted })} {average !== undefined && t('reviews.average', { points: points(average, language) })}
      </p>
      {farApart && spread !== undefined && (
        <Notice title={t('reviews.standing.farApart')}>
          <p>{t('reviews.standing.farApartText', { points: points(spread, language) })}</p>
        </Notice>
      )}
      {names.length > 0 && <p>{t('reviews.standing.below', { criteria: listOf(names, language) })}</p>}
    </section>
  )
}
