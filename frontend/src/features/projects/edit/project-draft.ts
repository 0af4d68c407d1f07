import { useEffect } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import type { OrganisationReference, ProjectDetails, ProjectDraft } from '@/api'
import { tidy } from '@/features/drafting'
import { rememberName } from '@/features/organisations'

/** What of a project its coordinators write, as the server takes it back. */
export function draftOf(project: ProjectDetails): ProjectDraft {
  const { title, summary, goal, description, joining, period, durationMonths, sdgs, countries, workingLanguages } = project
  const { benefits, principles, tasks, appeals, figures, documents, contact } = project
  return tidy({
    title,
    summary,
    goal,
    description,
    joining,
    period,
    durationMonths,
    themes: project.themes.map(({ code }) => code),
    expertFields: project.expertFields.map(({ code }) => code),
    sdgs,
    countries,
    workingLanguages,
    participants: project.participants.map(({ organisation, ...rest }) => ({ ...rest, organisation: organisation.slug })),
    funding: project.funding.map(({ managedBy, donors, ...rest }) => ({
      ...rest,
      managedBy: managedBy?.slug,
      donors: donors.map(({ slug }) => slug),
    })),
    benefits,
    principles,
    tasks,
    appeals,
    figures,
    documents,
    contact,
  })
}

/** The names of the organisations that came with the project, so that they are not asked for one by one. */
export function useNamesOf(project: ProjectDetails) {
  const queries = useQueryClient()
  useEffect(() => {
    const named: (OrganisationReference | undefined | null)[] = [
      ...project.participants.map(({ organisation }) => organisation),
      ...project.funding.flatMap(({ managedBy, donors }) => [managedBy, ...donors]),
    ]
    for (const organisation of named) if (organisation) rememberName(queries, organisation.slug, organisation.name)
  }, [project, queries])
}
