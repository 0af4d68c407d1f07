import type { CallKind } from '@/api'
import type { Topic } from '@/features/drafting'
import { CriteriaFields } from './criteria-fields'
import { CriteriaPreview } from './criteria-preview'
import { DateFields } from './date-fields'
import { formFields, GrantForm } from './grant-form'
import { GrantMoney, moneyFields } from './grant-money'
import { GrantReview, reviewFields } from './grant-review'
import { MatchingFields } from './matching-fields'
import { TermFields } from './term-fields'
import { TextFields } from './text-fields'

const about: Topic = { key: 'about', fields: ['kind', 'title', 'summary', 'description'], Fields: TextFields }
const dates: Topic = { key: 'dates', fields: ['opensAt', 'closesAt', 'zone'], Fields: DateFields, plain: true }
const terms: Topic = { key: 'terms', fields: ['languages', 'themes', 'places'], Fields: TermFields, plain: true }
const criteria: Topic = { key: 'criteria', fields: ['criteria'], Fields: CriteriaFields, Beside: CriteriaPreview }

/** The pages of the form, in the order in which a call of each kind comes about. */
export const callTopics: Record<CallKind, Topic[]> = {
  PARTNERSHIP: [about, dates, terms, { key: 'matching', fields: ['matching'], Fields: MatchingFields, plain: true }, criteria],
  GRANT: [
    about,
    dates,
    { ...terms, key: 'themes', fields: ['languages', 'themes'] },
    { key: 'money', fields: moneyFields, Fields: GrantMoney },
    criteria,
    { key: 'form', fields: formFields, Fields: GrantForm },
    { key: 'review', fields: reviewFields, Fields: GrantReview },
  ],
}

const always = ['/summary', '/closesAt', '/languages']

export const neededToPublish: Record<CallKind, string[]> = {
  PARTNERSHIP: always,
  GRANT: [
    ...always,
    ...['budget', 'smallest', 'largest', 'costCategories', 'decisionBy', 'startsFrom', 'endsBy', 'reportBy'].map((field) => `/grant/${field}`),
  ],
}
