import { useTranslation } from 'react-i18next'
import type { ActivityRole } from '@/api'
import { ListInput, LocalisedInput, OrganisationInput, SelectInput } from '@/features/drafting'

const roles: ActivityRole[] = ['ORGANISER', 'HOST', 'SPEAKER', 'DELEGATE', 'PARTICIPANT', 'SUPPORTER']

export function ParticipantFields() {
  const { t } = useTranslation()
  return (
    <ListInput
      pointer="/participants"
      label={t('editor.field.participants')}
      hint={t('editor.hint.activityParticipants')}
      add={t('editor.add.participant')}
      blank={{ role: 'PARTICIPANT' }}
      first="/organisation"
    >
      {(row) => (
        <>
          <OrganisationInput pointer={`${row}/organisation`} label={t('editor.field.organisation')} hint={t('editor.hint.organisation')} />
          <SelectInput
            pointer={`${row}/role`}
            label={t('editor.field.role')}
            options={roles.map((role) => ({ value: role, label: t(`activity.role.${role}`) }))}
          />
          <LocalisedInput pointer={`${row}/function`} label={t('editor.field.function')} hint={t('editor.hint.function')} optional />
          <LocalisedInput pointer={`${row}/topic`} label={t('editor.field.topic')} hint={t('editor.hint.topic')} optional />
        </>
      )}
    </ListInput>
  )
}
