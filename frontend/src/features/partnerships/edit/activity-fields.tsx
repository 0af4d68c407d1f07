import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { ChecksInput, SelectInput, useField } from '@/features/drafting'
import { partnershipById } from '@/features/partnerships/partnership-queries'
import { activitiesOfProject, projectNames } from '@/features/projects'
import { useLanguage } from '@/i18n'
import { pick } from '@/i18n/content'

const route = getRouteApi('/partnerships/$id/edit')

/** The project it came from, and which activities belong to it: those of that project, and what is linked already. */
export function ActivityFields() {
  const { t } = useTranslation()
  const language = useLanguage()
  const { id } = route.useParams()
  const project = useField<string>('/project').value
  const chosen = useField<string[]>('/activities').value ?? []
  const projects = useQuery(projectNames(language)).data ?? []
  const ofProject = useQuery({ ...activitiesOfProject(project ?? '', language), enabled: project !== undefined }).data ?? []
  const linked = useQuery(partnershipById(id)).data?.partnership.activities ?? []
  const names = new Map([
    ...linked.map((activity): [string, string] => [activity.id, pick(activity.title, language)?.text ?? activity.id]),
    ...(project ? ofProject : []).filter(({ published }) => published).map((activity): [string, string] => [activity.id, activity.title.text]),
  ])
  const options = [...names].map(([value, label]) => ({ value, label }))
  const missing = chosen.filter((each) => !names.has(each)).map((value) => ({ value, label: value }))
  return (
    <>
      <SelectInput
        pointer="/project"
        label={t('editor.field.project')}
        hint={t('editor.hint.partnershipProject')}
        none={t('editor.noProject')}
        options={projects.map(({ slug, title }) => ({ value: slug, label: title.text }))}
      />
      {options.length + missing.length > 0 ? (
        <ChecksInput
          pointer="/activities"
          label={t('editor.field.activities')}
          hint={t('editor.hint.partnershipActivities')}
          options={[...options, ...missing]}
        />
      ) : (
        <p className="quiet">{t('editor.noProjectActivities')}</p>
      )}
    </>
  )
}
