import { HandedIn } from '@/features/answering'
import { ApplicationView } from './application-view'
import { useApplication } from './use-application'

/** It has arrived: its reference, what happens next, and the file to keep. */
export function ApplicationDone() {
  const { application, call, own } = useApplication()
  const { id, state, reference, submission } = application
  if (!own || state !== 'SUBMITTED' || !submission) return <ApplicationView />
  return <HandedIn kind="application" call={call} address={`/grant-applications/${id}`} reference={reference ?? id} at={submission.at} />
}
