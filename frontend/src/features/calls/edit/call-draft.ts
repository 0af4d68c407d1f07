import { useEffect } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import type { CallDetails, CallDraft } from '@/api'
import { tidy } from '@/features/drafting'
import { rememberName } from '@/features/organisations'

/** What of a call its coordinators write, as the server takes it back. */
export function draftOf(call: CallDetails): CallDraft {
  const { kind, title, summary, description, opensAt, closesAt, zone, languages, places, matching, grant, criteria } = call
  const themes = call.themes.map(({ code }) => code)
  return tidy({ kind, title, summary, description, opensAt, closesAt, zone, languages, themes, places, matching, grant, criteria })
}

/** The names of the organisations that came with the call, so that they are not asked for one by one. */
export function useNamesOf(call: CallDetails) {
  const queries = useQueryClient()
  useEffect(() => {
    for (const lead of call.project.leads) rememberName(queries, lead.slug, lead.name)
  }, [call, queries])
}
