import type { Topic } from '@/features/drafting'
import { CriteriaFields } from './criteria-fields'
import { CriteriaPreview } from './criteria-preview'
import { DateFields } from './date-fields'
import { MatchingFields } from './matching-fields'
import { TermFields } from './term-fields'
import { TextFields } from './text-fields'

/** The pages of the form, in the order in which a call comes about. */
export const callTopics: Topic[] = [
  { key: 'about', fields: ['kind', 'title', 'summary', 'description'], Fields: TextFields },
  { key: 'dates', fields: ['opensAt', 'closesAt', 'zone'], Fields: DateFields, plain: true },
  { key: 'terms', fields: ['languages', 'themes', 'places'], Fields: TermFields, plain: true },
  { key: 'matching', fields: ['matching'], Fields: MatchingFields, plain: true },
  { key: 'criteria', fields: ['criteria'], Fields: CriteriaFields, Beside: CriteriaPreview },
]

export const neededToPublish = ['/summary', '/closesAt', '/languages']
