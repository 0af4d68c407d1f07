import { useTranslation } from 'react-i18next'
import { DocumentsInput } from '@/features/drafting'

export function DocumentFields() {
  const { t } = useTranslation()
  return <DocumentsInput pointer="/documents" label={t('editor.field.documents')} hint={t('editor.hint.partnershipDocuments')} />
}
