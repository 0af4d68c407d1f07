import { createContext, useContext } from 'react'
import type { PairDraft, PlaceError } from '@/api'
import { saidAgainst, type Wish, wished, type Wishes, wishFor } from './wishes'

export type Asking = {
  wishes: Wishes
  setWishes: (wishes: Wishes) => void
  /** What the server would not do, and of what it was asked. */
  refused: { sent: Wishes; errors: PlaceError[] } | undefined
  /** The run has been released: nothing is asked of its pairs any more. */
  settled: boolean
}

const Context = createContext<Asking | undefined>(undefined)
export const Wishing = Context

/** What the next run is asked about one pair, and what was said against it. */
export function useWish(pair: PairDraft) {
  const { wishes, setWishes, refused, settled } = useContext(Context)!
  return {
    settled,
    wish: wishFor(wishes, pair),
    toggle: (wish: Wish) => setWishes(wished(wishes, wish, pair)),
    against: refused && wishFor(wishes, pair) && saidAgainst(pair, refused.sent, refused.errors),
  }
}
