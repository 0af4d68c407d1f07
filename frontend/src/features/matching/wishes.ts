import type { MatchRunDetails, PairDraft, PlaceError } from '@/api'

/** Pairs that the next run is to keep, and pairs that it is to keep apart. */
export type Wishes = { pins: PairDraft[]; forbids: PairDraft[] }
export type Wish = keyof Wishes

const same = (one: PairDraft, other: PairDraft) => one.host === other.host && one.seeker === other.seeker
const without = (pairs: PairDraft[], pair: PairDraft) => pairs.filter((each) => !same(each, pair))

export const wishesOf = ({ pins, forbids }: Pick<MatchRunDetails, 'pins' | 'forbids'>): Wishes => ({ pins, forbids })

/** What is wished for a pair, if anything. */
export function wishFor(wishes: Wishes, pair: PairDraft): Wish | undefined {
  return (['pins', 'forbids'] as const).find((wish) => wishes[wish].some((each) => same(each, pair)))
}

/** Wishes it for the pair, instead of what was wished before; wished again it is taken back. */
export function wished(wishes: Wishes, wish: Wish, pair: PairDraft): Wishes {
  const rest = { pins: without(wishes.pins, pair), forbids: without(wishes.forbids, pair) }
  if (wishFor(wishes, pair) === wish) return rest
  const { host, seeker } = pair
  return { ...rest, [wish]: [...rest[wish], { host, seeker }] }
}

/** Whether a run with these wishes is asked for other things than that one was. */
export function differs(wishes: Wishes, run: Wishes) {
  return (['pins', 'forbids'] as const).some(
    (wish) => wishes[wish].length !== run[wish].length || wishes[wish].some((pair) => !run[wish].some((each) => same(each, pair))),
  )
}

/** What the server says against a pair that was asked for: its errors name places in the list that was sent. */
export function saidAgainst(pair: PairDraft, sent: Wishes, errors: PlaceError[]): string | undefined {
  for (const wish of ['pins', 'forbids'] as const) {
    const index = sent[wish].findIndex((each) => same(each, pair))
    const error = index < 0 ? undefined : errors.find(({ pointer }) => pointer === `/${wish}/${index}` || pointer?.startsWith(`/${wish}/${index}/`))
    if (error) return error.message
  }
  return undefined
}

/** Without those who have a proposal already: they take no part in the next run. */
export function stillPossible({ pins, forbids }: Wishes, taken: Set<string>): Wishes {
  const free = ({ host, seeker }: PairDraft) => !taken.has(host) && !taken.has(seeker)
  return { pins: pins.filter(free), forbids: forbids.filter(free) }
}
