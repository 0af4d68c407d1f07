import { createContext, useContext } from 'react'
import type { CallDetails, GrantApplicationDetails, GrantPrefilledField, GrantTerms, Me } from '@/api'

type Application = {
  me: Me
  call: CallDetails
  terms: GrantTerms
  application: GrantApplicationDetails
  version: string
  /** The reader is an officer of the organisation that applies. */
  own: boolean
  /** It can be written now, and this is somebody who may. */
  writing: boolean
  /** What was filled in stands as it is. */
  confirm: (field: GrantPrefilledField) => void
}

/** The application that the pages beneath an address are about. */
export const ApplicationContext = createContext<Application | undefined>(undefined)

export function useApplication() {
  const application = useContext(ApplicationContext)
  if (!application) throw new Error('A page of an application is shown outside of it.')
  return application
}
