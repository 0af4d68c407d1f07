import { useTranslation } from 'react-i18next'
import type { ActivityType } from '@/api'
import { ListInput, NumberInput, OrganisationInput, SelectInput, TextInput, useField } from '@/features/drafting'
import { Marked } from './filled-in'

const kinds: ActivityType[] = [
  'DELEGATION_VISIT',
  'STUDY_VISIT',
  'SEMINAR',
  'WORKSHOP',
  'TRAINING',
  'CONFERENCE',
  'FORUM',
  'WEBINAR',
  'ONLINE_MEETING',
  'INTERNSHIP',
  'PILOT',
  'RESEARCH',
  'PUBLICATION',
  'CONTEST',
]

/** The visit or event that the grant pays for, if there is one: it becomes an activity of the project. */
export function PlanFields() {
  const { t } = useTranslation()
  const { value: kind } = useField<string>('/plan/kind')
  return (
    <>
      <Marked pointer="/plan" />
      <SelectInput
        pointer="/plan/kind"
        label={t('application.plan.kind')}
        hint={t('application.plan.kindHint')}
        none={t('application.plan.nothing')}
        options={kinds.map((value) => ({ value, label: t(`activity.type.${value}`) }))}
        optional
      />
      {kind && <Visit />}
    </>
  )
}

function Visit() {
  const { t } = useTranslation()
  return (
    <>
      <TextInput pointer="/plan/title" label={t('application.plan.title')} />
      <TextInput pointer="/plan/startsOn" label={t('application.plan.startsOn')} type="date" />
      <TextInput pointer="/plan/endsOn" label={t('application.plan.endsOn')} type="date" />
      <TextInput pointer="/plan/place" label={t('application.plan.place')} optional />
      <ListInput
        pointer="/plan/delegation"
        label={t('application.plan.delegation')}
        hint={t('application.plan.delegationHint')}
        add={t('application.plan.addDelegate')}
        blank={{ number: 1 }}
        first="/function"
      >
        {(row) => <Delegate row={row} />}
      </ListInput>
      <ListInput
        pointer="/plan/programme"
        label={t('application.plan.programme')}
        hint={t('application.plan.programmeHint')}
        add={t('application.plan.addProgramme')}
        blank={{}}
        first="/day"
      >
        {(row) => (
          <>
            <TextInput pointer={`${row}/day`} label={t('editor.field.on')} type="date" />
            <TextInput pointer={`${row}/text`} label={t('editor.field.text')} rows={3} />
          </>
        )}
      </ListInput>
    </>
  )
}

function Delegate({ row }: { row: string }) {
  const { t } = useTranslation()
  const { value: known } = useField<string>(`${row}/organisation`)
  return (
    <>
      <TextInput pointer={`${row}/function`} label={t('editor.field.function')} hint={t('interest.functionHint')} />
      <NumberInput pointer={`${row}/number`} label={t('application.plan.number')} />
      <OrganisationInput pointer={`${row}/organisation`} label={t('editor.field.organisation')} hint={t('application.partnerHint')} />
      {!known && <TextInput pointer={`${row}/from`} label={t('application.partnerName')} />}
    </>
  )
}
