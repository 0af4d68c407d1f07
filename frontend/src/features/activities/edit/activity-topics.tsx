import type { Topic } from '@/features/drafting'
import { AboutFields } from './about-fields'
import { ParticipantFields } from './participant-fields'
import { ProgrammeFields } from './programme-fields'
import { ResultFields } from './result-fields'
import { WhenFields } from './when-fields'

/** The pages of the form, in the order in which an activity comes about. */
export const activityTopics: Topic[] = [
  { key: 'about', fields: ['type', 'title', 'description', 'themes', 'languages', 'reference'], Fields: AboutFields },
  { key: 'when', fields: ['period', 'online', 'onlineUrl', 'place'], Fields: WhenFields },
  { key: 'participants', fields: ['participants'], Fields: ParticipantFields },
  { key: 'programme', fields: ['agenda'], Fields: ProgrammeFields },
  { key: 'results', fields: ['attendance', 'outputs'], Fields: ResultFields },
]
