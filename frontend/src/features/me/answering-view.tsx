import type { Me } from '@/api'
import { GrantsOfMine } from '@/features/grants'
import { ProposalsOfMine } from '@/features/proposals'
import { AnswersOfMine } from './answers-of-mine'
import { ApplicationsOfMine } from './applications-of-mine'

/** What waits for those who answer calls, and what came of their answers. */
export function AnsweringView({ me }: { me: Me }) {
  return (
    <>
      <GrantsOfMine me={me} />
      <ProposalsOfMine me={me} />
      <AnswersOfMine me={me} />
      <ApplicationsOfMine me={me} />
    </>
  )
}
