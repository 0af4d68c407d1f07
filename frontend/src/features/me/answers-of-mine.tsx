import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { type InterestSummary, Loaded, type Me } from '@/api'
import { Clock, useNow } from '@/features/calls'
import { interests, InterestState } from '@/features/interest'
import { useLanguage } from '@/i18n'
import { ButtonLink } from '@/ui/button'
import { Row, Rows, Tag } from '@/ui/rows'
import { RowsSkeleton } from '@/ui/skeleton'
import { Text } from '@/ui/text'

const urgency = ['RETURNED', 'DRAFT', 'SUBMITTED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN']

/** For officers: the answers of their organisation, those that wait for them first, with how long there is. */
export function AnswersOfMine({ me }: { me: Me }) {
  const { t } = useTranslation()
  const query = useQuery(interests({ organisation: me.organisations.map(({ slug }) => slug) }, useLanguage()))
  return (
    <section className="wrap band" aria-labelledby="waiting">
      <div className="section-head">
        <h2 id="waiting">{t('interest.waiting')}</h2>
        <ButtonLink variant="secondary" to="/calls" search={{ phase: ['OPEN'] }}>
          {t('interest.openCalls')}
        </ButtonLink>
      </div>
      <Loaded query={query} skeleton={<RowsSkeleton count={2} />}>
        {(items) =>
          items.length === 0 ? (
            <p className="quiet">{t('interest.nothingWaiting')}</p>
          ) : (
            <Rows>
              {items.toSorted((one, other) => urgency.indexOf(one.state) - urgency.indexOf(other.state)).map((item) => (
                <Mine key={item.id} item={item} named={me.organisations.length > 1} />
              ))}
            </Rows>
          )
        }
      </Loaded>
    </section>
  )
}

function Mine({ item, named }: { item: InterestSummary; named: boolean }) {
  const { t } = useTranslation()
  const now = useNow()
  const { id, call, state, reference, answerBy } = item
  const due = state === 'RETURNED' ? answerBy : state === 'DRAFT' ? call.closesAt : undefined
  const waits = due !== undefined && new Date(due).getTime() > now
  return (
    <Row
      lead={due && waits ? <Clock instant={due} zones={[call.zone, 'Europe/Riga', 'Europe/Kyiv']} /> : <InterestState state={state} />}
      title={
        <Link to="/expressions-of-interest/$id/{-$topic}" params={{ id }}>
          <Text value={call.title} note={false} />
        </Link>
      }
      tags={waits && <Tag tone="amber">{t(`interest.state.${state}`)}</Tag>}
    >
      {named && (
        <p>
          <Text value={item.organisation.name} note={false} />
        </p>
      )}
      <p>{due && !waits ? t('interest.late') : t(`interest.ours.${state}`)}</p>
      {reference && <p className="small">{reference}</p>}
    </Row>
  )
}
