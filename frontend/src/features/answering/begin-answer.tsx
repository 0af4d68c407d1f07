import { useState } from 'react'
import { type UseQueryOptions, useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { ApiProblem, type CallDetails, type Me, type NamedOrganisation, TroubleNotice } from '@/api'
import { CallDeadline } from '@/features/calls'
import { answered, retryKey } from '@/features/kept'
import { Breadcrumbs } from '@/ui/breadcrumbs'
import { Button, ButtonLink } from '@/ui/button'
import { Notice } from '@/ui/notice'
import { Page } from '@/ui/page'
import { Text, useShown } from '@/ui/text'
import styles from './answering.module.css'

/** What a call is answered with, and under which name its texts are. */
export type Answering = 'interest' | 'application'

type Begun = { id: string; state: 'DRAFT' | 'SUBMITTED' | 'RETURNED' | 'WITHDRAWN' }

type BeginAnswerProps = {
  kind: Answering
  title: string
  me: Me
  call: CallDetails
  takes: CallDetails['kind']
  /** Only this organisation is asked for. */
  organisation: string | undefined
  /** What the pages of the form are about. */
  asked: string[]
  addressOf: (id: string) => string
  /** Those of the organisation that are there already. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  found: (organisation: string) => UseQueryOptions<any, Error, any, any>
  /** Makes the draft; answers its id. */
  begin: (organisation: string, retryKey: string) => Promise<string>
}

/** Where an answer begins: for whom, until when, what it asks for; and why not, for those who may not. */
export function BeginAnswer(props: BeginAnswerProps) {
  const { t } = useTranslation()
  const { call, title: heading, takes } = props
  const title = useShown(call.title)?.text ?? call.slug
  return (
    <Page title={`${heading}: ${title}`} listed={false}>
      <div className="wrap">
        <Breadcrumbs here={heading}>
          {[
            <Link key="calls" to="/calls">
              {t('shell.calls')}
            </Link>,
            <Link key="call" to="/calls/$slug" params={{ slug: call.slug }} search={{}} activeOptions={{ exact: true }}>
              <Text value={call.title} note={false} />
            </Link>,
          ]}
        </Breadcrumbs>
      </div>
      <div className="wrap thing-head aside-right">
        <div className="stack">
          <p className="kicker">{title}</p>
          <h1 tabIndex={-1}>{heading}</h1>
          {call.phase === 'OPEN' && call.kind === takes ? <ForMine {...props} /> : <Closed kind={props.kind} />}
        </div>
        <aside className={styles.steps}>
          <CallDeadline call={call} />
        </aside>
      </div>
    </Page>
  )
}

function Closed({ kind }: { kind: Answering }) {
  const { t } = useTranslation()
  return (
    <Notice title={t(`${kind}.notOpen`)}>
      <p>{t(`${kind}.notOpenText`)}</p>
      <ButtonLink variant="secondary" to="/calls" search={{ phase: ['OPEN'] }}>
        {t('interest.openCalls')}
      </ButtonLink>
    </Notice>
  )
}

function ForMine(props: BeginAnswerProps) {
  const { t } = useTranslation()
  const { kind, me, call, organisation, asked } = props
  const officer = me.roles.includes('municipality') || me.roles.includes('association')
  if (!officer || me.organisations.length === 0)
    return (
      <Notice title={t('interest.cannot')}>
        <p>{t(officer ? 'interest.noOrganisation' : 'interest.notOfficer')}</p>
      </Notice>
    )
  const mine = organisation ? me.organisations.filter(({ slug }) => slug === organisation) : me.organisations
  if (mine.length > 0)
    return (
      <>
        <p className="lead">{t(`${kind}.beginText`)}</p>
        <ul className={styles.asked}>
          {asked.map((topic) => (
            <li key={topic}>{topic}</li>
          ))}
        </ul>
        {mine.map((each) => (
          <Begin key={each.slug} {...props} mine={each} />
        ))}
      </>
    )
  return (
    <Notice title={t('interest.cannot')}>
      <p>{t('interest.otherOrganisation')}</p>
      <ul className={styles.mine}>
        {me.organisations.map(({ slug, name }) => (
          <li key={slug}>
            <Link to="/calls/$slug" params={{ slug: call.slug }} search={{ organisation: slug }}>
              {t('call.can', { name: name.text })}
            </Link>
          </li>
        ))}
      </ul>
    </Notice>
  )
}

/** One organisation's answer: begun here, or the one that is there. */
function Begin({ kind, call, mine, addressOf, found, begin }: BeginAnswerProps & { mine: NamedOrganisation }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const known = useQuery(found(mine.slug))
  const [state, setState] = useState<{ busy: boolean; error?: unknown }>({ busy: false })
  const there = (known.data as Begun[] | undefined)?.[0]

  async function start() {
    const thing = `${kind}/new/${call.slug}/${mine.slug}`
    setState({ busy: true })
    try {
      const id = await begin(mine.slug, retryKey(thing, [call.slug, mine.slug]))
      answered(thing)
      await navigate({ to: addressOf(id) })
    } catch (error) {
      if (error instanceof ApiProblem && error.status < 500) answered(thing)
      // A colleague may have begun it meanwhile.
      void known.refetch()
      setState({ busy: false, error })
    }
  }

  const name = (
    <p>
      {t('interest.for')} <strong><Text value={mine.name} note={false} /></strong>
    </p>
  )
  if (there)
    return (
      <div className={styles.answer}>
        {name}
        <ButtonLink to={addressOf(there.id)}>{t(there.state === 'DRAFT' || there.state === 'RETURNED' ? `${kind}.goOn` : `${kind}.see`)}</ButtonLink>
        <p className="small quiet">{t(`${kind}.ours.${there.state}`)}</p>
      </div>
    )
  return (
    <div className={styles.answer}>
      {name}
      <Button onClick={() => void start()} loading={state.busy || known.isPending}>
        {t(`${kind}.begin`)}
      </Button>
      {state.error !== undefined && <TroubleNotice error={state.error} retry={() => void start()} />}
    </div>
  )
}
