import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { ActivityDetails } from '@/api'
import { useLanguage } from '@/i18n'
import { countryName } from '@/i18n/names'
import { Row, Rows } from '@/ui/rows'
import { Text } from '@/ui/text'

/** Who organises, hosts, speaks and takes part; people appear by their function, never by name. */
export function ActivityParticipants({ activity }: { activity: ActivityDetails }) {
  const { t } = useTranslation()
  const language = useLanguage()
  if (activity.participants.length === 0) return null
  return (
    <section className="wrap band">
      <div className="section-head">
        <h2>{t('activity.participants')}</h2>
      </div>
      <Rows>
        {activity.participants.map(({ organisation, role, function: position, topic }, index) => (
          <Row
            key={index}
            lead={t(`activity.role.${role}`)}
            title={
              <Link to="/organisations/$slug" params={{ slug: organisation.slug }}>
                <Text value={organisation.name} note={false} />
              </Link>
            }
          >
            <p>
              {countryName(organisation.country, language)}
              {position && (
                <>
                  {' · '}
                  <Text value={position} />
                </>
              )}
            </p>
            {topic && <Text value={topic} as="p" />}
          </Row>
        ))}
      </Rows>
    </section>
  )
}
