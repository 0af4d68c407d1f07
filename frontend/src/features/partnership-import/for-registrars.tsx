import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ApiProblem, type Me, TroublePage } from '@/api'
import { logIn, useMe, useSession } from '@/auth'
import { Button } from '@/ui/button'
import { ThingSkeleton } from '@/ui/thing-skeleton'

const signedOut = new ApiProblem(401, {})
const forbidden = new ApiProblem(403, {})
const roles: readonly string[] = ['municipality', 'association', 'coordinator']

/** Whoever may enter partnerships for some organisation, as the API decides it. */
const enters = (me: Me) =>
  me.roles.includes('administrator') || (me.organisations.length > 0 && me.roles.some((role) => roles.includes(role)))

/** Pages for those who keep the register: others are told why not, and those who are not logged in can do so and come back. */
export function ForRegistrars({ children }: { children: (me: Me) => ReactNode }) {
  const { t } = useTranslation()
  const session = useSession()
  const me = useMe()
  if (session.state === 'anonymous')
    return <TroublePage error={signedOut} actions={<Button onClick={() => void logIn()}>{t('shell.logIn')}</Button>} />
  if (me.data) return enters(me.data) ? children(me.data) : <TroublePage error={forbidden} />
  if (me.error) return <TroublePage error={me.error} retry={() => void me.refetch()} />
  return <ThingSkeleton />
}
