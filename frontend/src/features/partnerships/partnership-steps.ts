import { activatePartnership, endPartnership, type PartnershipState, restPartnership, resumePartnership } from '@/api'

/** What can be done with a partnership, each with its reason. */
export const partnershipSteps = {
  activate: activatePartnership,
  rest: restPartnership,
  resume: resumePartnership,
  end: endPartnership,
}

export type PartnershipStep = keyof typeof partnershipSteps

/** The steps that are possible in each state. */
export const followingSteps: Record<PartnershipState, PartnershipStep[]> = {
  PROPOSED: [],
  AGREED: ['activate', 'end'],
  ACTIVE: ['rest', 'end'],
  DORMANT: ['resume', 'end'],
  ENDED: [],
}
