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

export function Can({ children, ...rule }: Rule & { children: ReactNode }) {
  return useCan(rule) ? children : null
}
