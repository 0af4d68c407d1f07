import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { CheckAnswers } from '@/features/answering'
import { useEditor } from '@/features/drafting'
import { ApplicationAnswers } from './application-answers'
import { remember, stepApplication } from './application-queries'
import { inLines, placed } from './edit/application-draft'
import { useApplication } from './use-application'

/** Everything once more on one page, and the button that hands it in. */
export function ApplicationCheck() {
  const queries = useQueryClient()
  const navigate = useNavigate()
  const { application, call, terms, own } = useApplication()
  const { draft } = useEditor().drafted
  const { id } = application
  return (
    <CheckAnswers
      kind="application"
      thing={`application/${id}`}
      call={call}
      outcomes={application.eligibility?.outcomes ?? []}
      text={inLines(draft)}
      placed={(errors) => placed(application, terms, draft, errors)}
      may={own}
      submit={async (headers) => {
        remember(queries, await stepApplication(id, 'submit', headers))
        await navigate({ to: '/grant-applications/$id/{-$topic}', params: { id, topic: 'done' } })
      }}
    >
      <ApplicationAnswers answers={draft} />
    </CheckAnswers>
  )
}
