import { useTranslation } from 'react-i18next'
import { ListInput, LocalisedInput, OrganisationInput, TextInput } from '@/features/drafting'

export function PartyFields() {
  const { t } = useTranslation()
  return (
    <PartyList>
      {(row, index) => (
        <ListInput
          pointer={`${row}/contacts`}
          label={t('editor.field.contactsOf', { number: index + 1 })}
          hint={t('editor.hint.contacts')}
          add={t('editor.add.contact', { number: index + 1 })}
          blank={{}}
          first="/function"
        >
          {(contact) => (
            <>
              <LocalisedInput pointer={`${contact}/function`} label={t('editor.field.function')} hint={t('editor.hint.function')} />
              <TextInput pointer={`${contact}/email`} label={t('editor.field.email')} hint={t('editor.hint.email')} type="email" optional />
              <TextInput pointer={`${contact}/phone`} label={t('editor.field.phone')} hint={t('editor.hint.phone')} type="tel" optional />
              <TextInput pointer={`${contact}/url`} label={t('editor.field.url')} hint={t('editor.hint.url')} type="url" optional />
            </>
          )}
        </ListInput>
      )}
    </PartyList>
  )
}

/** The organisations that cooperate. */
export function PartyList({ children }: { children?: (row: string, index: number) => React.ReactNode }) {
  const { t } = useTranslation()
  return (
    <ListInput
      pointer="/parties"
      label={t('editor.field.parties')}
      hint={t('editor.hint.parties')}
      add={t('editor.add.party')}
      blank={{}}
      first="/organisation"
    >
      {(row, index) => (
        <>
          <OrganisationInput pointer={`${row}/organisation`} label={t('editor.field.organisation')} hint={t('editor.hint.organisation')} />
          {children?.(row, index)}
        </>
      )}
    </ListInput>
  )
}
