import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { type Criterion, type Outcome, previewCriteria, type Side } from '@/api'
import { i18n } from '@/i18n'

type Question = { criteria: Criterion[]; side?: Side }

/** How many organisations qualify and how many each criterion excludes. */
export function criteriaPreview(question: Question, language = i18n.language) {
  return queryOptions({
    queryKey: ['criteria', 'preview', language, question],
    queryFn: async ({ signal }) => (await previewCriteria({ body: question, signal, throwOnError: true })).data,
    placeholderData: keepPreviousData,
  })
}

/** Which these are: with any of the outcomes, of one criterion or of all together. */
export function organisationsWith(outcomes: Outcome[], of: number | undefined, question: Question, language = i18n.language) {
  return queryOptions({
    queryKey: ['criteria', 'listed', language, question, outcomes, of ?? -1],
    queryFn: async ({ signal }) => {
      const lists = await Promise.all(
        outcomes.map(async (list) => {
          const body = { ...question, list, ...(of !== undefined && { of }) }
          return (await previewCriteria({ body, signal, throwOnError: true })).data.listed
        }),
      )
      return lists.flat()
    },
  })
}
