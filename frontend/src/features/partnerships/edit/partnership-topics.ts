import type { Topic } from '@/features/drafting'
import { AboutFields } from './about-fields'
import { ActivityFields } from './activity-fields'
import { DocumentFields } from './document-fields'
import { MilestoneFields } from './milestone-fields'
import { PartyFields } from './party-fields'
import { SinceFields } from './since-fields'

/** The pages of the form: who and since when, then what came of it. */
export const partnershipTopics: Topic[] = [
  { key: 'parties', fields: ['parties'], Fields: PartyFields },
  { key: 'since', fields: ['since', 'ended'], Fields: SinceFields, plain: true },
  { key: 'about', fields: ['themes', 'story', 'agreement', 'source'], Fields: AboutFields },
  { key: 'milestones', fields: ['milestones'], Fields: MilestoneFields },
  { key: 'activities', fields: ['project', 'activities'], Fields: ActivityFields, plain: true },
  { key: 'documents', fields: ['documents'], Fields: DocumentFields },
]
