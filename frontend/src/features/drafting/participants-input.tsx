import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { SelectInput } from './choice-inputs'
import { ListInput } from './list-input'
import { OrganisationInput } from './organisation-inputs'
import type { Pointer } from './pointer'

type ParticipantsInputProps<Role extends string> = {
  hint: string
  roles: { value: Role; label: string }[]
  /** The role of one who is added, until another is chosen. */
  usual: Role
  /** What else is said of each. */
  children: (row: Pointer) => ReactNode
}

/** The organisations that take part, each in its role. */
export function ParticipantsInput<Role extends string>({ hint, roles, usual, children }: ParticipantsInputProps<Role>) {
  const { t } = useTranslation()
  return (
    <ListInput
      pointer="/participants"
      label={t('editor.field.participants')}
      hint={hint}
      add={t('editor.add.participant')}
      blank={{ role: usual }}
      first="/organisation"
    >
      {(row) => (
        <>
          <OrganisationInput pointer={`${row}/organisation`} label={t('editor.field.organisation')} hint={t('editor.hint.organisation')} />
          <SelectInput pointer={`${row}/role`} label={t('editor.field.role')} options={roles} />
          {children(row)}
        </>
      )}
    </ListInput>
  )
}
