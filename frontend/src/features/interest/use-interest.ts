import { createContext, useContext } from 'react'
import type { CallDetails, InterestDetails, Me, PrefilledField } from '@/api'

type Interest = {
  me: Me
  call: CallDetails
  interest: InterestDetails
  version: string
  /** The reader is an officer of the organisation that answers. */
  own: boolean
  /** It can be written now, and this is who may. */
  writing: boolean
  /** What was filled in stands as it is. */
  confirm: (field: PrefilledField) => void
}

/** The answer that the pages beneath an address are about. */
export const InterestContext = createContext<Interest | undefined>(undefined)

export function useInterest() {
  const interest = useContext(InterestContext)
  if (!interest) throw new Error('A page of an answer is shown outside of it.')
  return interest
}
