import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { type CallForOrganisation, Loaded } from '@/api'
import { useLanguage } from '@/i18n'
import { ButtonLink } from '@/ui/button'
import { Notice } from '@/ui/notice'
import { Row, Rows } from '@/ui/rows'
import { RowsSkeleton } from '@/ui/skeleton'
import { Text } from '@/ui/text'
import { openCallsFor } from './answer-queries'
import { Deadline } from './deadline'
import { verdictOf } from './verdict'
import styles from './call.module.css'

/** The open calls that fit an organisation, and why the others do not. */
export function OpenCalls({ organisation }: { organisation: string }) {
  const { t } = useTranslation()
  const query = useQuery(openCallsFor(organisation, useLanguage()))
  return (
    <section id="open-calls" className="wrap band stack">
      <h2>{t('call.openFor')}</h2>
      <Loaded query={query} skeleton={<RowsSkeleton count={2} />}>
        {(calls) => <Sorted organisation={organisation} calls={calls} />}
      </Loaded>
    </section>
  )
}

function Sorted({ organisation, calls }: { organisation: string; calls: CallForOrganisation[] }) {
  const { t } = useTranslation()
  const fits = calls.filter(({ eligibility }) => eligibility.verdict !== 'NOT_MET')
  const others = calls.filter(({ eligibility }) => eligibility.verdict === 'NOT_MET')
  if (calls.length === 0)
    return (
      <Notice tone="river">
        <p>{t('call.noneOpen')}</p>
        <ButtonLink variant="secondary" to="/calls">{t('call.all')}</ButtonLink>
      </Notice>
    )
  return (
    <>
      {fits.length > 0 ? <List organisation={organisation} calls={fits} /> : <p>{t('call.noneFits')}</p>}
      {others.length > 0 && (
        <>
          {fits.length > 0 && <h3 className={styles.others}>{t('call.others')}</h3>}
          <List organisation={organisation} calls={others} />
        </>
      )}
    </>
  )
}

function List({ organisation, calls }: { organisation: string; calls: CallForOrganisation[] }) {
  const { t } = useTranslation()
  return (
    <Rows>
      {calls.map(({ call, eligibility }) => {
        const verdict = verdictOf(eligibility.outcomes)
        const against = eligibility.outcomes.filter(({ outcome }) => outcome === 'NOT_MET' || (verdict.words !== 'no' && outcome === 'UNKNOWN'))
        return (
          <Row
            key={call.slug}
            lead={<Deadline call={call} />}
            title={
              <Link to="/calls/$slug" params={{ slug: call.slug }} search={{ organisation }}>
                <Text value={call.title} note={false} />
              </Link>
            }
          >
            <p>
              <strong>{t(`call.verdict.${verdict.words}`, { count: verdict.count })}</strong>
            </p>
            {against.map(({ title, reason }) => (
              <p key={title}>
                {title} – {reason}
              </p>
            ))}
          </Row>
        )
      })}
    </Rows>
  )
}
