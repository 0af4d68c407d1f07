import { createElement } from 'react'
import type { CallDetails, GrantPrefilledField, GrantTerms } from '@/api'
import { declarationsOf } from '@/features/answering'
import type { Topic } from '@/features/drafting'
import { i18n, type Language } from '@/i18n'
import { pick } from '@/i18n/content'
import { AboutFields } from './about-fields'
import { AttachmentFields } from './attachment-fields'
import { BudgetFields } from './budget-fields'
import { ContactFields } from './contact-fields'
import { ApplicationDeclarations } from './application-declarations'
import { PartnerFields } from './partner-fields'
import { PlanFields } from './plan-fields'
import { SectionField } from './section-field'

const declarations: Topic = { key: 'declarations', fields: ['declared'], Fields: ApplicationDeclarations, plain: true }

/** The pages of an application: of the call's questions each its own, that of declarations only where some are asked for. */
export function topicsFor(call: CallDetails, { sections = [] }: GrantTerms): Topic[] {
  return [
    { key: 'about', fields: ['title', 'language', 'themes'], Fields: AboutFields, plain: true },
    ...sections.map(({ code, question }, index): Topic => ({
      key: `section-${code}`,
      title: pick(question, i18n.language as Language)?.text ?? code,
      fields: [`sections/${index}/text`],
      Fields: () => createElement(SectionField, { index }),
      plain: true,
    })),
    { key: 'partners', fields: ['partners'], Fields: PartnerFields, plain: true },
    { key: 'budget', fields: ['budget', 'requested', 'own'], Fields: BudgetFields, plain: true },
    { key: 'plan', fields: ['plan'], Fields: PlanFields, plain: true },
    { key: 'documents', fields: ['documents'], Fields: AttachmentFields, plain: true },
    { key: 'contact', fields: ['contact'], Fields: ContactFields, plain: true },
    ...(declarationsOf(call, 'SEEKER').length > 0 ? [declarations] : []),
  ]
}

/** What handing in asks for, as far as the form knows it before the server is asked. */
export function neededFor(call: CallDetails, { sections = [], documents = [] }: GrantTerms) {
  return [
    '/title',
    '/language',
    ...sections.flatMap(({ required }, index) => (required ? [`/sections/${index}/text`] : [])),
    '/budget',
    '/requested',
    ...(documents.some(({ required }) => required) ? ['/documents'] : []),
    '/contact',
    ...(declarationsOf(call, 'SEEKER').length > 0 ? ['/declared'] : []),
  ]
}

export const placeOfPrefilled: Record<GrantPrefilledField, string> = {
  LANGUAGE: '/language',
  THEMES: '/themes',
  SECTIONS: '/sections/0/text',
  PARTNERS: '/partners',
  CONTACT: '/contact',
}
