import { useTranslation } from 'react-i18next'
import type { PartDetails } from '@/api'
import { useLanguage } from '@/i18n'
import { points, share } from './points'
import styles from './matching.module.css'

/** What each part brings of what it could bring, and why. */
export function Parts({ parts }: { parts: PartDetails[] }) {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <dl className={styles.parts}>
      {parts.map((part) => (
        <div key={part.part}>
          <dt>{t(`call.part.${part.part}`)}</dt>
          <dd>
            <span className={styles.bar} aria-hidden="true">
              <span style={{ inlineSize: `${share(part)}%` }} />
            </span>
            <span className={styles.brings}>{t('matching.brings', { points: points(part.brings, language), most: part.weight ?? 0 })}</span>
            <span className={styles.reason}>{part.reason}</span>
          </dd>
        </div>
      ))}
    </dl>
  )
}
