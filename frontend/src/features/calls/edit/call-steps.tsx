import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { type CallDetails, deleteCall, publishCall, unpublishCall } from '@/api'
import { useMe } from '@/auth'
import { callBySlug } from '@/features/calls/call-queries'
import { StepButton, StepsPanel, useEditor, useSteps } from '@/features/drafting'
import { forget } from '@/features/kept'
import { projectBySlug } from '@/features/projects'
import { Notice } from '@/ui/notice'
import { refreshLists } from './refresh-lists'

const requests = { publish: publishCall, unpublish: unpublishCall }

/** Who sees the call, and what can be done about it. */
export function CallSteps({ call }: { call: CallDetails }) {
  const { t } = useTranslation()
  const { drafted } = useEditor()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const me = useMe().data
  const { slug } = call
  const project = useQuery(projectBySlug(call.project.slug)).data?.project
  const thing = `call/${slug}`
  const steps = useSteps(drafted, thing)

  const take = (step: keyof typeof requests) =>
    void steps.run(step, async (headers) => {
      const { data, response } = await requests[step]({ path: { slug }, headers, throwOnError: true })
      queries.setQueryData(callBySlug(slug).queryKey, { call: data, version: response.headers.get('ETag') })
      refreshLists(queries)
    })
  const remove = () =>
    void steps.run('delete', async (headers) => {
      await deleteCall({ path: { slug }, headers: { 'If-Match': headers['If-Match'] }, throwOnError: true })
      if (me) forget(me.subject, thing)
      await navigate({ to: '/projects/$slug/edit', params: { slug: call.project.slug } })
      queries.removeQueries({ queryKey: callBySlug(slug).queryKey })
      refreshLists(queries)
    })
  const props = (step: 'publish' | 'unpublish' | 'delete') => ({
    label: t(`editor.step.call.${step}.label`),
    text: t(`editor.step.call.${step}.text`),
    busy: steps.busy === step,
  })

  const links = (
    <>
      <Link to="/calls/$slug" params={{ slug }} activeOptions={{ exact: true }}>
        {t('editor.seePage')}
      </Link>
      <Link to="/calls/$slug/history" params={{ slug }}>
        {t('editor.seeHistory')}
      </Link>
      <Link to="/projects/$slug/edit" params={{ slug: call.project.slug }}>
        {t('editor.toProject')}
      </Link>
    </>
  )

  return (
    <StepsPanel kind="call" published={call.published ?? false} steps={steps} links={links}>
      {project && !project.published && (
        <Notice>
          <p>{t('editor.call.projectDraft')}</p>
        </Notice>
      )}
      {!call.published && (
        <>
          <StepButton main {...props('publish')} onStep={() => take('publish')} />
          <StepButton {...props('delete')} confirm={t('editor.step.call.delete.confirm')} danger onStep={remove} />
        </>
      )}
      {call.published && call.phase === 'UPCOMING' && (
        <StepButton {...props('unpublish')} confirm={t('editor.step.call.unpublish.confirm')} onStep={() => take('unpublish')} />
      )}
      {call.published && call.phase !== 'UPCOMING' && <p className="small">{t('editor.call.onlyLater')}</p>}
    </StepsPanel>
  )
}
