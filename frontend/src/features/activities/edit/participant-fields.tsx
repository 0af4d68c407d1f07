import { useTranslation } from 'react-i18next'
import type { ActivityRole } from '@/api'
import { LocalisedInput, ParticipantsInput } from '@/features/drafting'

const roles: ActivityRole[] = ['ORGANISER', 'HOST', 'SPEAKER', 'DELEGATE', 'PARTICIPANT', 'SUPPORTER']

export function ParticipantFields() {
  const { t } = useTranslation()
  return (
    <ParticipantsInput
      hint={t('editor.hint.activityParticipants')}
      roles={roles.map((role) => ({ value: role, label: t(`activity.role.${role}`) }))}
      usual="PARTICIPANT"
    >
      {(row) => (
        <>
          <LocalisedInput pointer={`${row}/function`} label={t('editor.field.function')} hint={t('editor.hint.function')} optional />
          <LocalisedInput pointer={`${row}/topic`} label={t('editor.field.topic')} hint={t('editor.hint.topic')} optional />
        </>
      )}
    </ParticipantsInput>
  )
}
