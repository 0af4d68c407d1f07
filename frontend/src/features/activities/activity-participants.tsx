import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { ActivityDetails } from '@/api'
import { useLanguage } from '@/i18n'
import { countryName } from '@/i18n/names'
import { Row, Rows } from '@/ui/rows'
import { Text } from '@/ui/text'

type Participant = ActivityDetails['participants'][number]

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
        {together(activity.participants).map(([{ organisation, role }, people]) => (
          <Row
            key={role + organisation.slug}
            lead={t(`activity.role.${role}`)}
            title={
              <Link to="/organisations/$slug" params={{ slug: organisation.slug }}>
                <Text value={organisation.name} note={false} />
              </Link>
            }
          >
            <p>{countryName(organisation.country, language)}</p>
            {people.length > 0 && (
              <ul>
                {people.map(({ function: position, topic }, index) => (
                  <li key={index}>
                    <Text value={position} />
                    {position && topic && ': '}
                    <Text value={topic} />
                  </li>
                ))}
              </ul>
            )}
          </Row>
        ))}
      </Rows>
    </section>
  )
}

/** One entry for each organisation in a role, with those of its people of whom more is said. */
function together(participants: Participant[]): [Participant, Participant[]][] {
  const groups = Map.groupBy(participants, ({ role, organisation }) => role + organisation.slug)
  return [...groups.values()].map((all) => [all[0]!, all.filter(({ function: position, topic }) => position || topic)])
}
