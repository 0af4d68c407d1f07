import { useTranslation } from 'react-i18next'
import type { ParticipantRole } from '@/api'
import { LocalisedInput, ParticipantsInput } from '@/features/drafting'

const roles: ParticipantRole[] = ['LEAD', 'PARTNER', 'FUNDER', 'IMPLEMENTER']

export function ParticipantFields() {
  const { t } = useTranslation()
  return (
    <ParticipantsInput
      hint={t('editor.hint.participants')}
      roles={roles.map((role) => ({ value: role, label: t(`editor.role.${role}`) }))}
      usual="PARTNER"
    >
      {(row) => <LocalisedInput pointer={`${row}/note`} label={t('editor.field.note')} hint={t('editor.hint.note')} optional />}
    </ParticipantsInput>
  )
}
