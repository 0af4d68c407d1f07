import { DeclarationFields as Declarations } from '@/features/answering'
import { useInterest } from '@/features/interest/use-interest'

export function DeclarationFields() {
  const { call, interest } = useInterest()
  return <Declarations call={call} side={interest.side} />
}
