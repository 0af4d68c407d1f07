import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { ActivitySummary } from '@/api'
import { useLanguage } from '@/i18n'
import { countryName } from '@/i18n/names'
import { periodInWords } from '@/i18n/period'
import { Row, Tag } from '@/ui/rows'
import { Text } from '@/ui/text'

type ActivityRowProps = { activity: ActivitySummary; withProject?: boolean }

export function ActivityRow({ activity, withProject = true }: ActivityRowProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <Row
      lead={activity.period ? periodInWords(activity.period, language, t) : t('activity.noPeriod')}
      title={
        <Link to="/activities/$id" params={{ id: activity.id }}>
          <Text value={activity.title} note={false} />
        </Link>
      }
      tags={
        <>
          {!activity.published && <Tag tone="amber">{t('activity.draft')}</Tag>}
          <Tag>{t(`activity.type.${activity.type}`)}</Tag>
          {activity.online && <Tag tone="plain">{t('activity.online')}</Tag>}
          {activity.place && (
            <Tag tone="plain">
              <Text value={activity.place} note={false} />
              {activity.country && `, ${countryName(activity.country, language)}`}
            </Tag>
          )}
        </>
      }
    >
      {withProject && (
        <p>
          <Text value={activity.project.title} note={false} />
        </p>
      )}
    </Row>
  )
}
