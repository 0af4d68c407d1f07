import { useEffect } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import type { ActivityDetails, ActivityDraft } from '@/api'
import { tidy } from '@/features/drafting'
import { rememberName } from '@/features/organisations'

/** What of an activity its coordinators write, as the server takes it back. */
export function draftOf(activity: ActivityDetails): ActivityDraft {
  const { reference, type, title, description, period, online, onlineUrl, place, agenda, attendance, outputs, languages } = activity
  return tidy({
    reference,
    type,
    title,
    description,
    period,
    online: online || undefined,
    onlineUrl,
    place,
    participants: activity.participants.map(({ organisation, ...rest }) => ({ ...rest, organisation: organisation.slug })),
    agenda,
    attendance,
    outputs,
    themes: activity.themes.map(({ code }) => code),
    languages,
  })
}

/** The names of the organisations that came with the activity, so that they are not asked for one by one. */
export function useNamesOf(activity: ActivityDetails) {
  const queries = useQueryClient()
  useEffect(() => {
    for (const { organisation } of activity.participants) rememberName(queries, organisation.slug, organisation.name)
  }, [activity, queries])
}
