import { useTranslation } from 'react-i18next'
import type { ReviewerLoad } from '@/api'
import { Picture } from '@/ui/picture'
import { Text } from '@/ui/text'
import styles from './reviews.module.css'

type Load = Required<Pick<ReviewerLoad, 'reviews' | 'given' | 'conflicts'>> & ReviewerLoad

/** How many applications each of the panel has, and how many of these are done: as bars, in a sentence, as a table. */
export function Loads({ reviewers: panel }: { reviewers: ReviewerLoad[] }) {
  const { t } = useTranslation()
  const reviewers = panel.map((each): Load => ({ reviews: 0, given: 0, conflicts: 0, ...each }))
  const loads = reviewers.map(({ reviews }) => reviews)
  const most = Math.max(...loads)
  const least = Math.min(...loads)
  const all = loads.reduce((sum, load) => sum + load, 0)
  const given = reviewers.reduce((sum, reviewer) => sum + reviewer.given, 0)
  return (
    <Picture
      title={t('reviews.loads.title')}
      summary={
        all === 0
          ? t('reviews.loads.none')
          : `${least === most ? t('reviews.loads.even', { count: most }) : t('reviews.loads.summary', { from: least, to: most })} ${t('reviews.given', { given, of: all })}`
      }
      table={<LoadTable reviewers={reviewers} />}
    >
      <ul className={styles.loads}>
        {reviewers.map((reviewer) => (
          <li key={reviewer.person}>
            <Who reviewer={reviewer} />
            <span className={styles.loadBar} aria-hidden="true">
              <span style={{ inlineSize: `${most === 0 ? 0 : (100 * reviewer.reviews) / most}%` }}>
                <span style={{ inlineSize: `${reviewer.reviews === 0 ? 0 : (100 * reviewer.given) / reviewer.reviews}%` }} />
              </span>
            </span>
            <span className={styles.loadText}>
              {t('reviews.given', { given: reviewer.given, of: reviewer.reviews })}
              {reviewer.conflicts > 0 && ` ${t('reviews.loads.conflicts', { count: reviewer.conflicts })}.`}
            </span>
          </li>
        ))}
      </ul>
    </Picture>
  )
}

function Who({ reviewer: { person, name, organisation } }: { reviewer: Load }) {
  return (
    <span>
      <strong>{name ?? person}</strong>
      <br />
      <Text value={organisation.name} note={false} className="small quiet" />
    </span>
  )
}

function LoadTable({ reviewers }: { reviewers: Load[] }) {
  const { t } = useTranslation()
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t('reviews.loads.reviewer')}</th>
          <th scope="col">{t('reviews.loads.organisation')}</th>
          <th scope="col">{t('reviews.loads.has')}</th>
          <th scope="col">{t('reviews.loads.done')}</th>
          <th scope="col">{t('reviews.loads.conflict')}</th>
        </tr>
      </thead>
      <tbody>
        {reviewers.map(({ person, name, organisation, reviews, given, conflicts }) => (
          <tr key={person}>
            <th scope="row">{name ?? person}</th>
            <td>
              <Text value={organisation.name} note={false} />
            </td>
            <td>{reviews}</td>
            <td>{given}</td>
            <td>{conflicts}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
