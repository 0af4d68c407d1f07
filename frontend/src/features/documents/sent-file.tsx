import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '@/i18n'
import { documentById } from './document-api'
import { DocumentLink } from './document-link'
import { fileSize } from './file-size'

/** A file that was sent, by its name, to look at once more. */
export function SentFile({ id }: { id: string }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { data } = useQuery(documentById(id))
  return (
    <>
      <DocumentLink id={id}>{data?.name ?? t('upload.file')}</DocumentLink>
      {data?.size !== undefined && <span className="small quiet"> {fileSize(data.size, language)}</span>}
    </>
  )
}
