import { useTranslation } from 'react-i18next'
import type { ActivityDetails } from '@/api'
import { useLanguage } from '@/i18n'
import { dayInWords } from '@/i18n/period'
import { Text } from '@/ui/text'
import styles from './activity.module.css'

export function ActivityAgenda({ activity }: { activity: ActivityDetails }) {
  const { t } = useTranslation()
  const language = useLanguage()
  if (activity.agenda.length === 0) return null
  return (
    <div className="band band-white">
      <section className="wrap">
        <h2>{t('activity.agenda')}</h2>
        <ol className={styles.agenda} data-dated={activity.agenda.some((item) => item.on) || undefined}>
          {activity.agenda.map((item, index) => (
            <li key={index}>
              <span className={styles.on}>{item.on && dayInWords(item.on, language)}</span>
              <Text value={item.text} as="p" />
            </li>
          ))}
        </ol>
      </section>
    </div>
  )
}
