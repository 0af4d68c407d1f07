import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { type ActivityDetails, deleteActivity, publishActivity, unpublishActivity } from '@/api'
import { useMe } from '@/auth'
import { activityById } from '@/features/activities/activity-queries'
import { StepButton, StepsPanel, useEditor, useSteps } from '@/features/drafting'
import { forget } from '@/features/kept'
import { projectBySlug } from '@/features/projects'
import { Notice } from '@/ui/notice'

const calls = { publish: publishActivity, unpublish: unpublishActivity }

/** Who sees the activity, and what can be done about it. */
export function ActivitySteps({ activity }: { activity: ActivityDetails }) {
  const { t } = useTranslation()
  const { drafted } = useEditor()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const me = useMe().data
  const { id } = activity
  const { slug } = activity.project
  const project = useQuery(projectBySlug(slug)).data?.project
  const thing = `activity/${id}`
  const steps = useSteps(drafted, thing)

  function refreshLists() {
    void queries.invalidateQueries({ queryKey: ['activities', 'list'] })
    void queries.invalidateQueries({ queryKey: ['projects', 'activities'] })
  }
  const take = (step: keyof typeof calls) =>
    void steps.run(step, async (headers) => {
      const { data, response } = await calls[step]({ path: { id }, headers, throwOnError: true })
      queries.setQueryData(activityById(id).queryKey, { activity: data, version: response.headers.get('ETag') })
      refreshLists()
    })
  const remove = () =>
    void steps.run('delete', async (headers) => {
      await deleteActivity({ path: { id }, headers: { 'If-Match': headers['If-Match'] }, throwOnError: true })
      if (me) forget(me.subject, thing)
      await navigate({ to: '/projects/$slug/edit', params: { slug } })
      queries.removeQueries({ queryKey: activityById(id).queryKey })
      refreshLists()
    })
  const props = (step: 'publish' | 'unpublish' | 'delete') => ({
    label: t(`editor.step.activity.${step}.label`),
    text: t(`editor.step.activity.${step}.text`),
    busy: steps.busy === step,
  })

  const links = (
    <>
      <Link to="/activities/$id" params={{ id }}>
        {t('editor.seePage')}
      </Link>
      <Link to="/projects/$slug/edit" params={{ slug }}>
        {t('editor.toProject')}
      </Link>
    </>
  )

  return (
    <StepsPanel kind="activity" published={activity.published ?? false} steps={steps} links={links}>
      {project && !project.published && (
        <Notice>
          <p>{t('editor.activity.projectDraft')}</p>
        </Notice>
      )}
      {activity.published ? (
        <StepButton {...props('unpublish')} confirm={t('editor.step.activity.unpublish.confirm')} onStep={() => take('unpublish')} />
      ) : (
        <>
          <StepButton main {...props('publish')} onStep={() => take('publish')} />
          <StepButton {...props('delete')} confirm={t('editor.step.activity.delete.confirm')} danger onStep={remove} />
        </>
      )}
    </StepsPanel>
  )
}
