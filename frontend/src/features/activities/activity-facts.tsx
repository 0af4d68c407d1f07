import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { ActivityDetails } from '@/api'
import { useLanguage } from '@/i18n'
import { count, countryName, languageName, listOf } from '@/i18n/names'
import { periodInWords } from '@/i18n/period'
import { Fact, Facts } from '@/ui/facts'
import { Text } from '@/ui/text'

export function ActivityFacts({ activity }: { activity: ActivityDetails }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { period, place, attendance } = activity
  return (
    <Facts>
      <Fact name={t('activity.when')}>
        <span className="capital">{period ? periodInWords(period, language, t) : t('activity.noPeriod')}</span>
      </Fact>
      <Fact name={t('activity.where')}>
        {(place || activity.online) && (
          <>
            {place && <Text value={place.name} />}
            {place?.country && `, ${countryName(place.country, language)}`}
            {place && activity.online && <br />}
            {activity.online &&
              (activity.onlineUrl ? <a href={activity.onlineUrl}>{t('activity.online')}</a> : t('activity.online'))}
          </>
        )}
      </Fact>
      <Fact name={t('activity.project')}>
        <Link to="/projects/$slug" params={{ slug: activity.project.slug }}>
          <Text value={activity.project.title} note={false} />
        </Link>
      </Fact>
      <Fact name={t('activity.attendance')}>
        {attendance?.count !== undefined && (
          <>
            {t('activity.people', { count: attendance.count, formatted: count(attendance.count, language) })}
            {attendance.note && <Text value={attendance.note} as="p" className="small quiet" />}
          </>
        )}
      </Fact>
      <Fact name={t('activity.languages')}>
        {activity.languages.length > 0 && listOf(activity.languages.map((code) => languageName(code, language)), language)}
      </Fact>
    </Facts>
  )
}
