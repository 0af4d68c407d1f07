import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { submitInterest } from '@/api'
import { CheckAnswers } from '@/features/answering'
import { useEditor } from '@/features/drafting'
import { Answers } from './answers'
import { inLines, placed } from './edit/interest-draft'
import { answer, remember } from './interest-queries'
import { useInterest } from './use-interest'

/** Everything once more on one page, and the button that hands it in. */
export function InterestCheck() {
  const queries = useQueryClient()
  const navigate = useNavigate()
  const { interest, call } = useInterest()
  const { draft } = useEditor().drafted
  const { id } = interest
  return (
    <CheckAnswers
      kind="interest"
      thing={`interest/${id}`}
      call={call}
      outcomes={interest.eligibility?.outcomes ?? []}
      text={inLines(draft)}
      placed={(errors) => placed(interest, errors)}
      submit={async (headers) => {
        const fresh = answer(await submitInterest({ path: { id }, headers, throwOnError: true }))
        remember(queries, fresh)
        await navigate({ to: '/expressions-of-interest/$id/{-$topic}', params: { id, topic: 'done' } })
      }}
    >
      <Answers answers={draft} />
    </CheckAnswers>
  )
}
