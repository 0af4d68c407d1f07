import type { Topic } from '@/features/drafting'
import { AboutFields } from './about-fields'
import { ContactFields } from './contact-fields'
import { DocumentFields } from './document-fields'
import { GainFields } from './gain-fields'
import { MoneyFields } from './money-fields'
import { ParticipantFields } from './participant-fields'
import { ThemeFields } from './theme-fields'
import { WhenFields } from './when-fields'

/** The pages of the form, in the order in which a project is usually written. */
export const projectTopics: Topic[] = [
  { key: 'about', fields: ['title', 'summary', 'goal', 'description', 'joining'], Fields: AboutFields },
  { key: 'themes', fields: ['themes', 'expertFields', 'sdgs'], Fields: ThemeFields, plain: true },
  { key: 'when', fields: ['period', 'durationMonths', 'countries', 'workingLanguages'], Fields: WhenFields, plain: true },
  { key: 'participants', fields: ['participants'], Fields: ParticipantFields },
  { key: 'money', fields: ['funding'], Fields: MoneyFields },
  { key: 'gains', fields: ['benefits', 'tasks', 'principles', 'appeals', 'figures'], Fields: GainFields },
  { key: 'documents', fields: ['documents'], Fields: DocumentFields },
  { key: 'contact', fields: ['contact'], Fields: ContactFields },
]

/** What the server asks for before everybody may see a project. */
export const neededToPublish = ['/summary', '/goal', '/period', '/participants']
