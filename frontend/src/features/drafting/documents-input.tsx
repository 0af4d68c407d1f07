import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Document, DocumentKind } from '@/api'
import { useMe } from '@/auth'
import { SentFile, Upload } from '@/features/documents'
import { useLanguage } from '@/i18n'
import { languageName } from '@/i18n/names'
import { Button } from '@/ui/button'
import { useLanguageOptions } from '@/ui/language-options'
import { SelectInput } from './choice-inputs'
import { CodesInput } from './codes-input'
import { useDrafting, useField } from './drafting'
import { ListInput } from './list-input'
import { OrganisationInput } from './organisation-inputs'
import type { Pointer } from './pointer'
import { type InputProps, LocalisedInput, TextInput } from './text-inputs'
import styles from './drafting.module.css'

const kinds: DocumentKind[] = ['DOCUMENT', 'PUBLICATION', 'VIDEO', 'NEWS', 'LINK']

/** Publications, videos, news and pages, and files that are sent, with what is known of each. */
export function DocumentsInput({ pointer, label, hint }: InputProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const languages = useLanguageOptions()
  return (
    <>
      <ListInput pointer={pointer} label={label} hint={hint} add={t('editor.add.document')} blank={{ kind: 'DOCUMENT' }} first="/title">
        {(row) => (
          <>
            <LocalisedInput pointer={`${row}/title`} label={t('editor.field.title')} />
            <SelectInput
              pointer={`${row}/kind`}
              label={t('editor.field.kind')}
              options={kinds.map((kind) => ({ value: kind, label: t(`document.kind.${kind}`) }))}
            />
            <FileInput pointer={`${row}/file`}>
              <TextInput pointer={`${row}/url`} label={t('editor.field.url')} hint={t('editor.hint.url')} type="url" optional />
            </FileInput>
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
      <FilesInput pointer={pointer} />
    </>
  )
}

/** The file itself, which can be taken out again; without one, where the document is. */
function FileInput({ pointer, children }: { pointer: Pointer; children: ReactNode }) {
  const { t } = useTranslation()
  const { value, set, id, error } = useField<string>(pointer)
  if (!value) return children
  return (
    <div className={styles.file}>
      <p className={styles.name}>{t('upload.file')}</p>
      {error && (
        <p className={styles.error} id={`${id}-error`}>
          {error}
        </p>
      )}
      <p>
        <SentFile id={value} />
      </p>
      <Button id={id} variant="tertiary" size="sm" aria-describedby={error && `${id}-error`} onClick={() => set(undefined)}>
        {t('editor.removeFile')}
      </Button>
    </div>
  )
}

/** Files that are sent become rows of the list. */
function FilesInput({ pointer }: { pointer: Pointer }) {
  const { t } = useTranslation()
  const { language } = useDrafting()
  const { value = [], set } = useField<Partial<Document>[]>(pointer)
  const organisation = useMe().data?.organisations[0]?.slug
  if (!organisation) return null
  return (
    <Upload
      organisation={organisation}
      label={t('upload.send')}
      onSent={({ id, name }) => set([...value, { kind: 'DOCUMENT', title: { [language]: { text: withoutEnding(name) } }, file: id }])}
    />
  )
}

const withoutEnding = (name: string) => name.replace(/\.\w{1,5}$/, '')
