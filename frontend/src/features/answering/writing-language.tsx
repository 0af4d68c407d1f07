import { useTranslation } from 'react-i18next'
import type { CallDetails } from '@/api'
import { SelectInput, useField } from '@/features/drafting'
import { useLanguage } from '@/i18n'
import { languageName } from '@/i18n/names'

/** In which of the languages of the call it is written. */
export function WritingLanguage({ call, pointer }: { call: CallDetails; pointer: string }) {
  const { t } = useTranslation()
  const page = useLanguage()
  const { value } = useField<string>(pointer)
  return (
    <SelectInput
      pointer={pointer}
      label={t('interest.motivationLanguage')}
      none={t('interest.chooseLanguage')}
      options={[...new Set([...call.languages, ...(value ? [value] : [])])].map((code) => ({ value: code, label: languageName(code, page) }))}
    />
  )
}
