import { useEffect } from 'react'
import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import type { PartnershipDetails, PartnershipDraft } from '@/api'
import { tidy } from '@/features/drafting'
import { rememberName } from '@/features/organisations'
import { partnershipById } from '@/features/partnerships/partnership-queries'

/** What of a partnership its parties write, as the server takes it back. */
export function draftOf(partnership: PartnershipDetails): PartnershipDraft {
  const { since, ended, origin, agreement, story, milestones, documents, source } = partnership
  return tidy({
    parties: partnership.parties.map(({ organisation, contacts }) => ({ organisation: organisation.slug, contacts })),
    since,
    ended,
    origin,
    themes: partnership.themes.map(({ code }) => code),
    agreement,
    story,
    milestones,
    documents,
    source,
    project: partnership.project?.slug,
    activities: partnership.activities.map(({ id }) => id),
  })
}

/** What the server has made of it takes the place of what was known; lists and pictures are asked for anew. */
export function remember(queries: QueryClient, partnership: PartnershipDetails, response: Response) {
  const version = response.headers.get('ETag') ?? ''
  queries.setQueryData(partnershipById(partnership.id).queryKey, { partnership, version })
  void queries.invalidateQueries({ queryKey: ['partnerships'], predicate: ({ queryKey }) => queryKey[1] !== 'one' })
  return version
}

/** The names of the organisations that came with the partnership, so that they are not asked for one by one. */
export function useNamesOf(partnership: PartnershipDetails) {
  const queries = useQueryClient()
  useEffect(() => {
    for (const { organisation } of partnership.parties) rememberName(queries, organisation.slug, organisation.name)
  }, [partnership, queries])
}
