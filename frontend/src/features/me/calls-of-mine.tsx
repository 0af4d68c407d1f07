import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { type CallSummary, everyItem, type InterestSummary, listCalls, Loaded, type ProposalSummary } from '@/api'
import { Deadline, useNow } from '@/features/calls'
import { countsOf, interests, isLate, states } from '@/features/interest'
import { editableProjects } from '@/features/projects'
import { proposals, ProposalsOfCall } from '@/features/proposals'
import { i18n, useLanguage } from '@/i18n'
import { Row, Rows, Tag } from '@/ui/rows'
import { RowsSkeleton } from '@/ui/skeleton'
import { Text } from '@/ui/text'

/** For coordinators: where each of their calls stands, and who is late. */
export function CallsOfMine() {
  const { t } = useTranslation()
  const language = useLanguage()
  const projects = useQuery(editableProjects(language)).data
  const query = useQuery({ ...callsOf((projects ?? []).map(({ slug }) => slug), language), enabled: projects !== undefined })
  const answers = useQuery(interests({}, language)).data ?? []
  const proposed = useQuery(proposals({}, language)).data ?? []
  return (
    <section className="wrap band" aria-labelledby="my-calls">
      <h2 id="my-calls" style={{ paddingBlockEnd: '1.1rem' }}>
        {t('interest.myCalls')}
      </h2>
      <Loaded query={query} skeleton={<RowsSkeleton count={2} />}>
        {(calls) =>
          calls.length === 0 ? (
            <p className="quiet">{t('interest.noCalls')}</p>
          ) : (
            <Rows>
              {calls.map((call) => (
                <OfCall
                  key={call.slug}
                  call={call}
                  answers={answers.filter((each) => each.call.slug === call.slug)}
                  proposed={proposed.filter((each) => each.call.slug === call.slug)}
                />
              ))}
            </Rows>
          )
        }
      </Loaded>
    </section>
  )
}

type OfCallProps = { call: CallSummary; answers: InterestSummary[]; proposed: ProposalSummary[] }

function OfCall({ call, answers, proposed }: OfCallProps) {
  const { t } = useTranslation()
  const now = useNow()
  const counts = countsOf(answers)
  const late = answers.filter((each) => isLate(each, now))
  return (
    <Row
      lead={<Deadline call={call} />}
      title={
        <Link to={call.kind === 'PARTNERSHIP' ? '/calls/$slug/answers' : '/calls/$slug/applications'} params={{ slug: call.slug }} search={{}}>
          <Text value={call.title} note={false} />
        </Link>
      }
      tags={
        !call.published ? (
          <Tag tone="amber">{t('call.draft')}</Tag>
        ) : (
          states
            .filter((state) => counts[state] > 0)
            .map((state) => (
              <Tag key={state} tone={state === 'SUBMITTED' ? 'amber' : 'plain'}>
                {t(`interest.state.${state}`)}: {counts[state]}
              </Tag>
            ))
        )
      }
    >
      {answers.length === 0 && call.published && call.kind === 'PARTNERSHIP' && <p>{t('interest.nobody')}</p>}
      {late.map(({ id, organisation }) => (
        <p key={id}>
          <Link to="/expressions-of-interest/$id/{-$topic}" params={{ id }}>
            <Text value={organisation.name} note={false} />
          </Link>{' '}
          – {t('interest.isLate')}
        </p>
      ))}
      <ProposalsOfCall slug={call.slug} items={proposed} />
    </Row>
  )
}

function callsOf(projects: string[], language = i18n.language) {
  return {
    queryKey: ['calls', 'of', language, projects],
    queryFn: ({ signal }: { signal: AbortSignal }) =>
      projects.length === 0
        ? Promise.resolve([])
        : everyItem((after) => listCalls({ query: { project: projects, sort: 'deadline', limit: 200, after }, signal, throwOnError: true })),
  }
}
