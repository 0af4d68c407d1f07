import { useTranslation } from 'react-i18next'
import { CheckInput, ListInput, LocalisedInput, NumberInput, useField } from '@/features/drafting'
import { freeCode } from './criterion-kinds'
import { Standing } from './standing'

export const formFields = ['grant/sections', 'grant/documents']

/** What an application tells and brings. */
export function GrantForm() {
  const { t } = useTranslation()
  const sections = useField<{ code?: string }[]>('/grant/sections', false).value ?? []
  const documents = useField<{ code?: string }[]>('/grant/documents', false).value ?? []
  return (
    <Standing title={t('editor.call.form.title')}>
      <ListInput
        pointer="/grant/sections"
        label={t('editor.place.grant.sections')}
        hint={t('editor.grant.sectionsHint')}
        add={t('editor.grant.addSection')}
        blank={{ code: freeCode(sections, 'section'), atMost: 2000, required: true }}
        first="/question"
      >
        {(row) => (
          <>
            <LocalisedInput pointer={`${row}/question`} label={t('editor.place.grant.question')} />
            <LocalisedInput pointer={`${row}/hint`} label={t('editor.place.grant.hint')} rows={2} optional />
            <NumberInput pointer={`${row}/atMost`} label={t('editor.place.grant.atMost')} />
            <CheckInput pointer={`${row}/required`} label={t('editor.place.grant.required')} />
          </>
        )}
      </ListInput>
      <ListInput
        pointer="/grant/documents"
        label={t('editor.place.grant.documents')}
        hint={t('editor.grant.documentsHint')}
        add={t('editor.grant.addDocument')}
        blank={{ code: freeCode(documents, 'document') }}
        first="/name"
      >
        {(row) => (
          <>
            <LocalisedInput pointer={`${row}/name`} label={t('editor.grant.name')} />
            <CheckInput pointer={`${row}/required`} label={t('editor.place.grant.required')} />
          </>
        )}
      </ListInput>
    </Standing>
  )
}
