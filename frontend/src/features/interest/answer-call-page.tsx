import { useState } from 'react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { ApiProblem, type CallDetails, createInterest, Loaded, type Me, type NamedOrganisation, TroubleNotice } from '@/api'
import { callBySlug, CallDeadline } from '@/features/calls'
import { ForKnown } from '@/features/drafting'
import { answered, retryKey } from '@/features/kept'
import { useLanguage } from '@/i18n'
import { Breadcrumbs } from '@/ui/breadcrumbs'
import { Button, ButtonLink } from '@/ui/button'
import { Notice } from '@/ui/notice'
import { Page } from '@/ui/page'
import { Text, useShown } from '@/ui/text'
import { ThingSkeleton } from '@/ui/thing-skeleton'
import { answer, interests, remember } from './interest-queries'
import styles from './interest.module.css'

const route = getRouteApi('/calls/$slug/answer')

/** Where an answer begins: for whom, until when, what it asks for; and why not, for those who may not. */
export function AnswerCallPage() {
  return <ForKnown>{(me) => <OfCall me={me} />}</ForKnown>
}

function OfCall({ me }: { me: Me }) {
  const { slug } = route.useParams()
  return (
    <Loaded page query={useQuery(callBySlug(slug))} skeleton={<ThingSkeleton />}>
      {({ call }) => <Start me={me} call={call} />}
    </Loaded>
  )
}

function Start({ me, call }: { me: Me; call: CallDetails }) {
  const { t } = useTranslation()
  const title = useShown(call.title)?.text ?? call.slug
  return (
    <Page title={`${t('call.answer')}: ${title}`} listed={false}>
      <div className="wrap">
        <Breadcrumbs here={t('call.answer')}>
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
          <h1 tabIndex={-1}>{t('call.answer')}</h1>
          {call.phase === 'OPEN' && call.kind === 'PARTNERSHIP' ? <ForMine me={me} call={call} /> : <Closed />}
        </div>
        <aside className={styles.steps}>
          <CallDeadline call={call} />
        </aside>
      </div>
    </Page>
  )
}

function Closed() {
  const { t } = useTranslation()
  return (
    <Notice title={t('interest.notOpen')}>
      <p>{t('interest.notOpenText')}</p>
      <ButtonLink variant="secondary" to="/calls" search={{ phase: ['OPEN'] }}>
        {t('interest.openCalls')}
      </ButtonLink>
    </Notice>
  )
}

function ForMine({ me, call }: { me: Me; call: CallDetails }) {
  const { t } = useTranslation()
  const { organisation } = route.useSearch()
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
        <p className="lead">{t('interest.beginText')}</p>
        <ul className={styles.asked}>
          {(['about', 'themes', 'contact', 'exchange', 'place'] as const).map((topic) => (
            <li key={topic}>{t(`editor.interest.${topic}.title`)}</li>
          ))}
        </ul>
        {mine.map((each) => (
          <Begin key={each.slug} call={call} organisation={each} />
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
function Begin({ call, organisation }: { call: CallDetails; organisation: NamedOrganisation }) {
  const { t } = useTranslation()
  const { side } = route.useSearch()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const found = useQuery(interests({ call: [call.slug], organisation: [organisation.slug] }, useLanguage()))
  const [state, setState] = useState<{ busy: boolean; error?: unknown }>({ busy: false })
  const there = found.data?.[0]

  async function begin() {
    const body = { call: call.slug, organisation: organisation.slug, ...(side && { side }) }
    const thing = `interest/new/${call.slug}/${organisation.slug}`
    setState({ busy: true })
    try {
      const fresh = answer(await createInterest({ body, headers: { 'Idempotency-Key': retryKey(thing, body) }, throwOnError: true }))
      answered(thing)
      remember(queries, fresh)
      await navigate({ to: '/expressions-of-interest/$id/{-$topic}', params: { id: fresh.interest.id } })
    } catch (error) {
      if (error instanceof ApiProblem && error.status < 500) answered(thing)
      // A colleague may have begun it meanwhile.
      void found.refetch()
      setState({ busy: false, error })
    }
  }

  const name = (
    <p>
      {t('interest.for')} <strong><Text value={organisation.name} note={false} /></strong>
    </p>
  )
  if (there)
    return (
      <div className={styles.answer}>
        {name}
        <ButtonLink to="/expressions-of-interest/$id/{-$topic}" params={{ id: there.id }}>
          {t(there.state === 'DRAFT' || there.state === 'RETURNED' ? 'interest.goOn' : 'interest.see')}
        </ButtonLink>
        <p className="small quiet">{t(`interest.ours.${there.state}`)}</p>
      </div>
    )
  return (
    <div className={styles.answer}>
      {name}
      <Button onClick={() => void begin()} loading={state.busy || found.isPending}>
        {t('interest.begin')}
      </Button>
      {state.error !== undefined && <TroubleNotice error={state.error} retry={() => void begin()} />}
    </div>
  )
}
