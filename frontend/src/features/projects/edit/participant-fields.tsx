import { useTranslation } from 'react-i18next'
import type { ParticipantRole } from '@/api'
import { ListInput, LocalisedInput, OrganisationInput, SelectInput } from '@/features/drafting'

const roles: ParticipantRole[] = ['LEAD', 'PARTNER', 'FUNDER', 'IMPLEMENTER']

export function ParticipantFields() {
  const { t } = useTranslation()
  return (
    <ListInput
      pointer="/participants"
      label={t('editor.field.participants')}
      hint={t('editor.hint.participants')}
      add={t('editor.add.participant')}
      blank={{ role: 'PARTNER' }}
      first="/organisation"
    >
      {(row) => (
        <>
          <OrganisationInput pointer={`${row}/organisation`} label={t('editor.field.organisation')} hint={t('editor.hint.organisation')} />
          <SelectInput
            pointer={`${row}/role`}
            label={t('editor.field.role')}
            options={roles.map((role) => ({ value: role, label: t(`editor.role.${role}`) }))}
          />
          <LocalisedInput pointer={`${row}/note`} label={t('editor.field.note')} hint={t('editor.hint.note')} optional />
        </>
      )}
    </ListInput>
  )
}
