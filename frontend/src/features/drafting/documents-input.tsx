import { useTranslation } from 'react-i18next'
import type { DocumentKind } from '@/api'
import { useLanguage } from '@/i18n'
import { languageName } from '@/i18n/names'
import { useLanguageOptions } from '@/ui/language-options'
import { SelectInput } from './choice-inputs'
import { CodesInput } from './codes-input'
import { ListInput } from './list-input'
import { OrganisationInput } from './organisation-inputs'
import { type InputProps, LocalisedInput, TextInput } from './text-inputs'

const kinds: DocumentKind[] = ['DOCUMENT', 'PUBLICATION', 'VIDEO', 'NEWS', 'LINK']

/** Publications, videos, news and pages, with what is known of each. */
export function DocumentsInput({ pointer, label, hint }: InputProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const languages = useLanguageOptions()
  return (
    <ListInput pointer={pointer} label={label} hint={hint} add={t('editor.add.document')} blank={{ kind: 'DOCUMENT' }} first="/title">
      {(row) => (
        <>
          <LocalisedInput pointer={`${row}/title`} label={t('editor.field.title')} />
          <SelectInput
            pointer={`${row}/kind`}
            label={t('editor.field.kind')}
            options={kinds.map((kind) => ({ value: kind, label: t(`document.kind.${kind}`) }))}
          />
          <TextInput pointer={`${row}/url`} label={t('editor.field.url')} hint={t('editor.hint.url')} type="url" optional />
          <CodesInput
            pointer={`${row}/languages`}
            label={t('editor.field.languages')}
            optional
            options={languages}
            nameOf={(code) => languageName(code, language)}
          />
          <TextInput pointer={`${row}/publishedOn`} label={t('editor.field.publishedOn')} type="date" optional />
          <OrganisationInput pointer={`${row}/by`} label={t('editor.field.by')} optional />
          <LocalisedInput pointer={`${row}/award`} label={t('editor.field.award')} optional />
        </>
      )}
    </ListInput>
  )
}
