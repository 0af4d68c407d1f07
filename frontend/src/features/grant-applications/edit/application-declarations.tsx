import { DeclarationFields } from '@/features/answering'
import { useApplication } from '@/features/grant-applications/use-application'

export function ApplicationDeclarations() {
  const { call } = useApplication()
  return <DeclarationFields call={call} side="SEEKER" />
}
