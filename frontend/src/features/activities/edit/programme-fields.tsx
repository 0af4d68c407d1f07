import { useTranslation } from 'react-i18next'
import { ListInput, LocalisedInput, TextInput } from '@/features/drafting'

export function ProgrammeFields() {
  const { t } = useTranslation()
  return (
    <ListInput pointer="/agenda" label={t('editor.field.agenda')} hint={t('editor.hint.agenda')} add={t('editor.add.agenda')} blank={{}} first="/text">
      {(row) => (
        <>
          <LocalisedInput pointer={`${row}/text`} label={t('editor.field.text')} rows={2} />
          <TextInput pointer={`${row}/on`} label={t('editor.field.on')} hint={t('editor.hint.on')} type="date" optional />
        </>
      )}
    </ListInput>
  )
}
