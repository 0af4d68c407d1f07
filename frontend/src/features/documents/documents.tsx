import { useTranslation } from 'react-i18next'
import { useLanguage } from '@/i18n'
import type { Localised } from '@/i18n/content'
import { languageName, listOf } from '@/i18n/names'
import { dayInWords } from '@/i18n/period'
import { Row, Rows, Tag } from '@/ui/rows'
import { Text } from '@/ui/text'
import { DocumentLink } from './document-link'

type DocumentProps = {
  kind: 'PUBLICATION' | 'DOCUMENT' | 'VIDEO' | 'NEWS' | 'LINK'
  title: Localised
  url?: string
  file?: string
  languages?: string[]
  publishedOn?: string
  award?: Localised
}

/** Publications, videos and links; one without an address is named all the same. */
export function Documents({ documents }: { documents: DocumentProps[] }) {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <Rows>
      {documents.map((document, index) => {
        const about = [
          document.languages?.length && listOf(document.languages.map((code) => languageName(code, language)), language),
          document.publishedOn && dayInWords(document.publishedOn, language),
          !document.url && !document.file && t('document.noAddress'),
        ].filter(Boolean)
        return (
          <Row
            key={index}
            lead={t(`document.kind.${document.kind}`)}
            title={
              document.file ? (
                <DocumentLink id={document.file}>
                  <Text value={document.title} />
                </DocumentLink>
              ) : document.url ? (
                <a href={document.url} rel="noreferrer">
                  <Text value={document.title} />
                </a>
              ) : (
                <Text value={document.title} />
              )
            }
            tags={
              document.award && (
                <Tag tone="amber">
                  <Text value={document.award} />
                </Tag>
              )
            }
          >
            {about.length > 0 && <p className="small">{about.join(' · ')}</p>}
          </Row>
        )
      })}
    </Rows>
  )
}
