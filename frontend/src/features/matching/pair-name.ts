import type { MatchCandidateDetails, MatchParty, PairDraft } from '@/api'

/** "Kuldīga – Zhmerynka". */
export const nameOfPair = ({ host, seeker }: { host: MatchParty; seeker: MatchParty }) => `${host.name.text} – ${seeker.name.text}`

/** The same of a pair that is known by its slugs only. */
export function pairName({ host, seeker }: PairDraft, candidates: MatchCandidateDetails[]) {
  const nameOf = (slug: string) => candidates.find(({ organisation }) => organisation.slug === slug)?.organisation.name.text ?? slug
  return `${nameOf(host)} – ${nameOf(seeker)}`
}
