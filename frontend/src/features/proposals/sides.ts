import type { Me, ProposalAnswer, ProposalDetails, ProposalSummary } from '@/api'

/** Whether the reader answers calls and proposals for the organisations they act for. */
export const isOfficer = (me: Me) => me.roles.includes('municipality') || me.roles.includes('association')

/** Those of the two sides in whose name the reader may speak. */
export function ownSides(me: Me, { host, seeker }: ProposalDetails) {
  const own = isOfficer(me) ? me.organisations.map(({ slug }) => slug) : []
  return [host, seeker].filter(({ organisation }) => own.includes(organisation.slug))
}

/** Both sides of a row of a list, each with its answer. */
export function answersOf({ host, hostAnswer, seeker, seekerAnswer }: ProposalSummary) {
  return [
    { organisation: host, answer: hostAnswer },
    { organisation: seeker, answer: seekerAnswer },
  ]
}

export type Answered = 'waits' | 'accepted' | 'declined'

export const answeredAs = (answer: ProposalAnswer | undefined): Answered => (answer ? (answer.accepted ? 'accepted' : 'declined') : 'waits')
