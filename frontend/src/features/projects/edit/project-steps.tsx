import { useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import {
  cancelProject,
  completeProject,
  deleteProject,
  type ProjectDetails,
  publishProject,
  startProject,
  unpublishProject,
} from '@/api'
import { StepButton, type StepHeaders, StepsPanel, useEditor, useSteps } from '@/features/drafting'
import { forget } from '@/features/kept'
import { projectBySlug } from '@/features/projects/project-queries'
import { ProjectState } from '@/features/projects/project-state'
import { useMe } from '@/auth'

const calls = {
  publish: publishProject,
  unpublish: unpublishProject,
  start: startProject,
  complete: completeProject,
  cancel: cancelProject,
}
type Step = keyof typeof calls

const following: Record<ProjectDetails['status'], Step[]> = {
  PLANNED: ['start', 'cancel'],
  ACTIVE: ['complete', 'cancel'],
  COMPLETED: [],
  CANCELLED: [],
}

/** Who sees the project, where it stands, and what can be done about either. */
export function ProjectSteps({ project }: { project: ProjectDetails }) {
  const { t } = useTranslation()
  const { drafted } = useEditor()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const me = useMe().data
  const { slug } = project
  const thing = `project/${slug}`
  const steps = useSteps(drafted, thing)

  const take = (step: Step) =>
    void steps.run(step, async (headers) => {
      const { data, response } = await calls[step]({ path: { slug }, headers, throwOnError: true })
      queries.setQueryData(projectBySlug(slug).queryKey, { project: data, version: response.headers.get('ETag') })
      void queries.invalidateQueries({ queryKey: ['projects'], predicate: ({ queryKey }) => queryKey[1] !== 'one' })
    })
  const remove = () =>
    void steps.run('delete', async (headers: StepHeaders) => {
      await deleteProject({ path: { slug }, headers: { 'If-Match': headers['If-Match'] }, throwOnError: true })
      if (me) forget(me.subject, thing)
      await navigate({ to: '/me' })
      queries.removeQueries({ queryKey: projectBySlug(slug).queryKey })
      void queries.invalidateQueries({ queryKey: ['projects'] })
    })
  const props = (step: Step | 'delete') => ({
    label: t(`editor.step.project.${step}.label`),
    text: t(`editor.step.project.${step}.text`),
    busy: steps.busy === step,
  })

  const links = (
    <>
      <Link to="/projects/$slug" params={{ slug }}>
        {t('editor.seePage')}
      </Link>
      <Link to="/projects/$slug/history" params={{ slug }}>
        {t('editor.seeHistory')}
      </Link>
    </>
  )

  return (
    <StepsPanel kind="project" published={project.published ?? false} steps={steps} links={links}>
      {!project.published && <StepButton main {...props('publish')} onStep={() => take('publish')} />}
      {project.published ? (
        <StepButton key="unpublish" {...props('unpublish')} confirm={t('editor.step.project.unpublish.confirm')} onStep={() => take('unpublish')} />
      ) : (
        <StepButton key="delete" {...props('delete')} confirm={t('editor.step.project.delete.confirm')} danger onStep={remove} />
      )}
      <h2>{t('editor.statusHead')}</h2>
      <p>
        <ProjectState status={project.status} />
      </p>
      {following[project.status].map((step) => (
        <StepButton
          key={step}
          {...props(step)}
          confirm={t(`editor.step.project.${step as 'cancel'}.confirm`)}
          danger={step === 'cancel'}
          onStep={() => take(step)}
        />
      ))}
    </StepsPanel>
  )
}
