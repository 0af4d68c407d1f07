import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { checkEligibility, listOpenCalls } from '@/api'
import { i18n } from '@/i18n'
import type { CallCheck } from './call-filters'

/** Whether an organisation may answer; without one, what is asked of everybody. In the page's language. */
export function eligibility(slug: string, { organisation, side }: CallCheck, language = i18n.language) {
  return queryOptions({
    queryKey: ['calls', 'eligibility', slug, organisation ?? '', side ?? '', language],
    queryFn: async ({ signal }) => {
      const body = { ...(organisation ? { organisation } : { facts: {} }), ...(side && { side }) }
      return (await checkEligibility({ path: { slug }, body, signal, throwOnError: true })).data
    },
  })
}

export function openCallsFor(organisation: string, language = i18n.language) {
  return queryOptions({
    queryKey: ['calls', 'open', organisation, language],
    queryFn: async ({ signal }) => (await listOpenCalls({ path: { slug: organisation }, signal, throwOnError: true })).data.items,
    placeholderData: keepPreviousData,
  })
}
