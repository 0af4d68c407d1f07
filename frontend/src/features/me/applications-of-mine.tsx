import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { type GrantApplicationSummary, Loaded, type Me } from '@/api'
import { Clock, useNow } from '@/features/calls'
import { applications, ApplicationState } from '@/features/grant-applications'
import { useLanguage } from '@/i18n'
import { Row, Rows, Tag } from '@/ui/rows'
import { RowsSkeleton } from '@/ui/skeleton'
import { Text } from '@/ui/text'

const urgency = ['RETURNED', 'DRAFT', 'SUBMITTED', 'UNDER_REVIEW', 'APPROVED', 'REJECTED', 'WITHDRAWN']

/** For officers: applications of their organisation and those shared with them, those that wait for them first. */
export function ApplicationsOfMine({ me }: { me: Me }) {
  const { t } = useTranslation()
  const query = useQuery(applications({}, useLanguage()))
  return (
    <section className="wrap band" aria-labelledby="applications">
      <div className="section-head">
        <h2 id="applications">{t('application.waiting')}</h2>
      </div>
      <Loaded query={query} skeleton={<RowsSkeleton count={2} />}>
        {(items) =>
          items.length === 0 ? (
            <p className="quiet">{t('application.nothingWaiting')}</p>
          ) : (
            <Rows>
              {items.toSorted((one, other) => urgency.indexOf(one.state) - urgency.indexOf(other.state)).map((item) => (
                <Mine key={item.id} item={item} own={me.organisations.some(({ slug }) => slug === item.applicant.slug)} />
              ))}
            </Rows>
          )
        }
      </Loaded>
    </section>
  )
}

function Mine({ item, own }: { item: GrantApplicationSummary; own: boolean }) {
  const { t } = useTranslation()
  const now = useNow()
  const { id, call, state, reference, title, applicant, answerBy } = item
  const due = state === 'RETURNED' ? answerBy : state === 'DRAFT' ? call.closesAt : undefined
  const waits = due !== undefined && new Date(due).getTime() > now
  return (
    <Row
      lead={due && waits ? <Clock instant={due} zones={[call.zone, 'Europe/Riga', 'Europe/Kyiv']} /> : <ApplicationState state={state} />}
      title={
        <Link to="/grant-applications/$id/{-$topic}" params={{ id }}>
          {title ?? <Text value={call.title} note={false} />}
        </Link>
      }
      tags={waits && <Tag tone="amber">{t(`application.state.${state}`)}</Tag>}
    >
      {title && (
        <p>
          <Text value={call.title} note={false} />
        </p>
      )}
      {!own && (
        <p>
          <Text value={applicant.name} note={false} />
        </p>
      )}
      {reference && <p className="small quiet">{reference}</p>}
    </Row>
  )
}
