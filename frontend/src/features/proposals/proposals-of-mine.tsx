import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Me, ProposalSummary } from '@/api'
import { Clock, useNow } from '@/features/calls'
import { useLanguage } from '@/i18n'
import { Row, Rows } from '@/ui/rows'
import { Text } from '@/ui/text'
import { proposals } from './proposal-queries'
import { ProposalState } from './proposal-state'
import { answersOf } from './sides'

/** How many that are agreed are told: the register has all of them. */
const lately = 3

/** For officers: the proposals that wait for them, those that wait for the other side, and those agreed lately. */
export function ProposalsOfMine({ me }: { me: Me }) {
  const own = me.organisations.map(({ slug }) => slug)
  const found = useQuery(proposals({ organisation: own }, useLanguage())).data ?? []
  const now = useNow()
  const open = found.filter(({ state, answerBy }) => state === 'OPEN' && new Date(answerBy).getTime() > now)
  const waits = (proposal: ProposalSummary) => answersOf(proposal).some(({ organisation, answer }) => own.includes(organisation.slug) && !answer)
  const soonest = open.toSorted((one, other) => one.answerBy.localeCompare(other.answerBy))
  return (
    <>
      <Group key="ours" name="ours" items={soonest.filter(waits)} />
      <Group key="theirs" name="theirs" items={soonest.filter((each) => !waits(each))} />
      <Group key="agreed" name="agreed" items={found.filter(({ state }) => state === 'AGREED').slice(0, lately)} />
    </>
  )
}

function Group({ name, items }: { name: 'ours' | 'theirs' | 'agreed'; items: ProposalSummary[] }) {
  const { t } = useTranslation()
  if (items.length === 0) return null
  const id = `proposals-${name}`
  return (
    <section className="wrap band" aria-labelledby={id}>
      <div className="section-head">
        <h2 id={id}>{t(`proposal.mine.${name}`)}</h2>
      </div>
      <Rows>
        {items.map((item) => (
          <Mine key={item.id} item={item} />
        ))}
      </Rows>
    </section>
  )
}

function Mine({ item }: { item: ProposalSummary }) {
  const { t } = useTranslation()
  const { id, call, host, seeker, state, answerBy, zone, partnership } = item
  return (
    <Row
      lead={state === 'OPEN' ? <Clock instant={answerBy} zones={[zone, 'Europe/Riga', 'Europe/Kyiv']} /> : <ProposalState state={state} />}
      title={
        <Link to="/proposals/$id" params={{ id }}>
          <Text value={host.name} note={false} /> – <Text value={seeker.name} note={false} />
        </Link>
      }
    >
      <p>
        <Text value={call.title} note={false} />
      </p>
      {partnership && (
        <p>
          <Link to="/partnerships/$id" params={{ id: partnership }}>
            {t('proposal.toPartnership')}
          </Link>
        </p>
      )}
    </Row>
  )
}
