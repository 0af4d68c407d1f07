import type { ReactNode } from 'react'
import { useQuery } from '@tanstack/react-query'
import { ApiProblem, Loaded, type Me, type PartnershipDetails, TroublePage } from '@/api'
import { ForWriters } from '@/features/drafting'
import { partnershipById } from '@/features/partnerships/partnership-queries'
import { mayRegister, useMayWrite } from '@/features/partnerships/rights'
import { ThingSkeleton } from '@/ui/thing-skeleton'

const forbidden = new ApiProblem(403, {})

type Given = { me: Me; partnership: PartnershipDetails; version: string }

/** Pages for those who may write one partnership; the others see the same refusal as the server would give. */
export function ForParties({ id, children }: { id: string; children: (given: Given) => ReactNode }) {
  return <ForWriters may={mayRegister}>{(me) => <OfOne id={id} children={(rest) => children({ me, ...rest })} />}</ForWriters>
}

function OfOne({ id, children }: { id: string; children: (given: Omit<Given, 'me'>) => ReactNode }) {
  // One begins from what is there now, not from what was seen a while ago.
  const query = useQuery({ ...partnershipById(id), refetchOnMount: 'always' })
  const may = useMayWrite(query.data?.partnership)
  return (
    <Loaded page query={query} skeleton={<ThingSkeleton />}>
      {({ partnership, version }) => {
        if (may === undefined) return <ThingSkeleton />
        return may ? children({ partnership, version: version ?? '' }) : <TroublePage error={forbidden} />
      }}
    </Loaded>
  )
}
