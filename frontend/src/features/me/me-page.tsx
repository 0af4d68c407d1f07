import { lazy, Suspense, useState } from 'react'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Loaded, type Me } from '@/api'
import { Can, logIn, logOut, useMe, useSession } from '@/auth'
import { KeptHint } from '@/features/kept'
import { ReviewsOfMine } from '@/features/reviews'
import { Button } from '@/ui/button'
import { Fact, Facts } from '@/ui/facts'
import { Page } from '@/ui/page'
import { RowsSkeleton, TextSkeleton } from '@/ui/skeleton'
import { Text } from '@/ui/text'

// Each with what only some of those who log in have.
const AnsweringView = lazy(() => import('./answering-view').then(({ AnsweringView }) => ({ default: AnsweringView })))
const LeadingView = lazy(() => import('./leading-view').then(({ LeadingView }) => ({ default: LeadingView })))

export function MePage() {
  const { t } = useTranslation()
  const session = useSession()
  const known = session.state === 'signed-in' || session.state === 'expired'
  return (
    <Page title={known ? t('me.title') : t('me.logInTitle')} listed={false}>
      {known ? <Mine /> : session.state === 'anonymous' ? <PleaseLogIn /> : <div className="wrap band"><TextSkeleton /></div>}
    </Page>
  )
}

function PleaseLogIn() {
  const { t } = useTranslation()
  const [failed, setFailed] = useState(false)
  return (
    <div className="wrap band stack">
      <h1 tabIndex={-1}>{t('me.logInTitle')}</h1>
      <p className="lead">{t('me.logInText')}</p>
      <Button onClick={() => void logIn().catch(() => setFailed(true))}>{t('shell.logIn')}</Button>
      {failed && <p role="alert">{t('shell.logInFailed')}</p>}
    </div>
  )
}

function Mine() {
  const { t } = useTranslation()
  const me = useMe()
  return (
    <Loaded query={me} skeleton={<div className="wrap band"><TextSkeleton /></div>}>
      {(known) => (
        <>
          <div className="wrap thing-head aside-right">
            <div className="stack">
              <p className="kicker">{t('me.title')}</p>
              <h1 tabIndex={-1}>{known.name}</h1>
              <p className="lead">{t(known.organisations.length > 0 ? 'me.lead' : 'me.leadAlone')}</p>
              <Button variant="secondary" onClick={() => void logOut()}>
                {t('me.logOut')}
              </Button>
              <KeptHint />
            </div>
            <Rights me={known} />
          </div>
          <ReviewsOfMine />
          {(known.roles.includes('municipality') || known.roles.includes('association')) && known.organisations.length > 0 && (
            <Suspense fallback={<div className="wrap band"><RowsSkeleton /></div>}>
              <AnsweringView me={known} />
            </Suspense>
          )}
          <Can role="coordinator">
            <Suspense fallback={<div className="wrap band"><RowsSkeleton /></div>}>
              <LeadingView />
            </Suspense>
          </Can>
        </>
      )}
    </Loaded>
  )
}

const roles = ['municipality', 'association', 'coordinator', 'administrator'] as const

function Rights({ me }: { me: Me }) {
  const { t } = useTranslation()
  const known = roles.filter((role) => me.roles.includes(role))
  return (
    <Facts>
      <Fact name={t('me.roles')}>
        {known.length > 0 ? (
          <ul>
            {known.map((role) => (
              <li key={role}>{t(`me.role.${role}`)}</li>
            ))}
          </ul>
        ) : (
          t('me.noRoles')
        )}
      </Fact>
      <Fact name={t('me.organisations')}>
        {me.organisations.length > 0 ? (
          <ul>
            {me.organisations.map((organisation) => (
              <li key={organisation.slug}>
                <Link to="/organisations/$slug" params={{ slug: organisation.slug }}>
                  <Text value={organisation.name} note={false} />
                </Link>
              </li>
            ))}
          </ul>
        ) : (
          t('me.noOrganisations')
        )}
      </Fact>
    </Facts>
  )
}
