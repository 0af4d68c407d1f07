import type { GrantApplicationState } from '@/api'

/** Which of a call's applications an address shows; the page looks whether there is such a state. */
export function stateFilter({ state }: Record<string, unknown>): { state?: GrantApplicationState } {
  return typeof state === 'string' ? { state: state as GrantApplicationState } : {}
}
