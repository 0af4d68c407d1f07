import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { GrantSummary, Me } from '@/api'
import { useMe } from '@/auth'
import { editableProjects } from '@/features/projects'
import { useLanguage } from '@/i18n'
import { money } from '@/i18n/names'
import { dayInWords } from '@/i18n/period'
import { Row, Rows } from '@/ui/rows'
import { Text } from '@/ui/text'
import { allGrants } from './grant-queries'
import { GrantState } from './grant-state'

const urgency = ['AWARDED', 'RUNNING', 'REPORTED', 'CLOSED', 'TERMINATED', 'DECLINED']

/** For officers: the grants of their organisations, and what is expected of them next. */
export function GrantsOfMine({ me }: { me: Me }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const query = useQuery({ ...allGrants({ recipient: me.organisations.map(({ slug }) => slug) }, language), staleTime: 0 })
  const words = ({ state, late, reportBy }: GrantSummary) => {
    const day = reportBy && dayInWords(reportBy, language)
    if (state !== 'RUNNING') return t(`grants.mine.${state}`)
    if (!day) return t('grants.mine.RUNNINGAnytime')
    return t(late ? 'grants.mine.LATE' : 'grants.mine.RUNNING', { day })
  }
  const late = ({ late }: GrantSummary) => (late ? 0 : 1)
  const order = (one: GrantSummary, other: GrantSummary) =>
    late(one) - late(other) || urgency.indexOf(one.state) - urgency.indexOf(other.state)
  return <Group id="my-grants" title={t('grants.mineTitle')} query={query} order={order} words={words} named={me.organisations.length > 1} />
}

/** For coordinators: the grants of others whose report is overdue, and those that ask something of them. */
export function GrantsOverseen() {
  const { t } = useTranslation()
  const language = useLanguage()
  const projects = (useQuery(editableProjects(language)).data ?? []).map(({ slug }) => slug)
  const enabled = projects.length > 0
  const me = useMe().data
  const select = (grants: GrantSummary[]) => grants.filter(({ recipient }) => !me?.organisations.some(({ slug }) => slug === recipient.slug))
  const late = useQuery({ ...allGrants({ project: projects, late: true }, language), enabled, select, staleTime: 0 })
  const waiting = useQuery({ ...allGrants({ project: projects, waiting: true }, language), enabled, select, staleTime: 0 })
  // Of what was reported the costs are judged with the rest.
  const words = ({ waiting }: GrantSummary) => waiting.filter((task) => task !== 'COST' || !waiting.includes('REPORT')).map((task) => t(`grants.waiting.${task}`)).join(' ')
  return (
    <>
      <Group
        id="late-grants"
        title={t('grants.lateTitle')}
        query={late}
        words={({ reportBy }) => t('grants.wasDue', { day: reportBy && dayInWords(reportBy, language) })}
        named
      />
      <Group id="waiting-grants" title={t('grants.overseen')} query={waiting} words={words} named />
    </>
  )
}

type GroupProps = {
  id: string
  title: string
  query: UseQueryResult<GrantSummary[]>
  words: (grant: GrantSummary) => string
  order?: (one: GrantSummary, other: GrantSummary) => number
  /** Whose it is has to be said. */
  named: boolean
}

function Group({ id, title, query, words, order = () => 0, named }: GroupProps) {
  const language = useLanguage()
  if (!query.data?.length) return null
  return (
    <section className="wrap band" aria-labelledby={id}>
      <div className="section-head">
        <h2 id={id}>{title}</h2>
      </div>
      <Rows>
        {query.data.toSorted(order).map((grant) => (
          <Row
            key={grant.id}
            lead={<strong>{money(grant.amount.amount, grant.amount.currency, language)}</strong>}
            title={
              <Link to="/grants/$id/{-$part}" params={{ id: grant.id, part: undefined }}>
                <Text value={grant.title} note={false} />
              </Link>
            }
            end={<GrantState state={grant.state} />}
          >
            {named && (
              <p>
                <Text value={grant.recipient.name} note={false} />
              </p>
            )}
            <p>{words(grant)}</p>
            <p className="small">{grant.reference}</p>
          </Row>
        ))}
      </Rows>
    </section>
  )
}
