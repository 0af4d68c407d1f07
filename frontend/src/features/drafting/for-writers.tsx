import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ApiProblem, type Me, TroublePage } from '@/api'
import { logIn, useMe, useSession } from '@/auth'
import { ThingSkeleton } from '@/ui/thing-skeleton'
import { Button } from '@/ui/button'

const signedOut = new ApiProblem(401, {})
const forbidden = new ApiProblem(403, {})

type ForKnownProps = { children: (me: Me) => ReactNode }

/** Pages for whoever is logged in; the others can do so and come back. */
export function ForKnown({ children }: ForKnownProps) {
  const { t } = useTranslation()
  const session = useSession()
  const me = useMe()
  if (session.state === 'anonymous')
    return <TroublePage error={signedOut} actions={<Button onClick={() => void logIn()}>{t('shell.logIn')}</Button>} />
  if (me.data) return children(me.data)
  if (me.error) return <TroublePage error={me.error} retry={() => void me.refetch()} />
  return <ThingSkeleton />
}

const coordinates = (me: Me) => me.roles.includes('coordinator')

/** Pages for those who may write, else coordinators: others are told why not. */
export function ForWriters({ may = coordinates, children }: ForKnownProps & { may?: (me: Me) => boolean }) {
  return <ForKnown>{(me) => (may(me) ? children(me) : <TroublePage error={forbidden} />)}</ForKnown>
}

/** Coordinators of one of these organisations; the others see the same refusal as the server would give. */
export function ForLeads({ me, leads, children }: { me: Me; leads: string[]; children: ReactNode }) {
  return me.organisations.some(({ slug }) => leads.includes(slug)) ? children : <TroublePage error={forbidden} />
}
