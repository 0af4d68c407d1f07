import type { ReactNode } from 'react'
import { useMe } from './me'

type Rule = {
  role: 'municipality' | 'association' | 'coordinator' | 'administrator'
  /** One of these organisations has to be one the person acts for. */
  actingFor?: string[]
}

/** What the page offers; what is allowed is decided by the API alone. */
export function useCan({ role, actingFor }: Rule): boolean {
  const me = useMe().data
  if (!me?.roles.includes(role)) return false
  return !actingFor || me.organisations.some((organisation) => actingFor.includes(organisation.slug))
}

/** Whether somebody is logged in who acts for the organisation. */
export function useActsFor(slug: string): boolean {
  return useMe().data?.organisations.some((organisation) => organisation.slug === slug) ?? false
}

export function Can({ children, ...rule }: Rule & { children: ReactNode }) {
  return useCan(rule) ? children : null
}
