import { useTranslation } from 'react-i18next'
import type { ScoreDetails } from '@/api'
import { useLanguage } from '@/i18n'
import { count } from '@/i18n/names'
import { Picture } from '@/ui/picture'
import styles from './proposal.module.css'

/** By what two fit: what each part brings of what it could, and why. */
export function ProposalScore({ score, title }: { score: ScoreDetails; title: string }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const points = (value: number) => count(value, language)
  const named = score.parts.map(({ part, weight = 0, brings, reason }) => ({
    part,
    name: t(`proposal.part.${part}`),
    brings: t('proposal.brings', { points: points(brings), most: points(weight) }),
    share: weight > 0 ? (100 * brings) / weight : 0,
    reason,
  }))
  return (
    <Picture
      title={title}
      summary={t('proposal.total', { points: points(score.total) })}
      table={
        <table>
          <thead>
            <tr>
              <th scope="col">{t('proposal.what')}</th>
              <th scope="col">{t('proposal.points')}</th>
              <th scope="col">{t('proposal.reason')}</th>
            </tr>
          </thead>
          <tbody>
            {named.map(({ part, name, brings, reason }) => (
              <tr key={part}>
                <th scope="row">{name}</th>
                <td>{brings}</td>
                <td>{reason}</td>
              </tr>
            ))}
          </tbody>
        </table>
      }
    >
      <ul className={styles.parts}>
        {named.map(({ part, name, brings, share, reason }) => (
          <li key={part}>
            <h3>{name}</h3>
            <div>
              <p className={styles.measured}>
                <span className={styles.bar} aria-hidden="true">
                  <span style={{ inlineSize: `${share}%` }} />
                </span>
                <span>{brings}</span>
              </p>
              <p>{reason}</p>
            </div>
          </li>
        ))}
      </ul>
    </Picture>
  )
}
