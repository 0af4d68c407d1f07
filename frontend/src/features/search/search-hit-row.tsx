import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Fragment, SearchHit } from '@/api'
import { useLanguage } from '@/i18n'
import { Row } from '@/ui/rows'
import { Text, useInLanguage } from '@/ui/text'
import styles from './search.module.css'

export function SearchHitRow({ hit }: { hit: SearchHit }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const inLanguage = useInLanguage()
  const foreign = (of: string | null | undefined) => (of && of !== language ? of : undefined)
  const title = (
    <span lang={foreign(hit.language)}>
      <Parts parts={hit.title} />
    </span>
  )
  return (
    <Row
      lead={t(`search.one.${hit.kind}`)}
      title={
        hit.kind === 'PROJECT' ? (
          <Link to="/projects/$slug" params={{ slug: hit.key }}>
            {title}
          </Link>
        ) : hit.kind === 'ACTIVITY' ? (
          <Link to="/activities/$id" params={{ id: hit.key }}>
            {title}
          </Link>
        ) : hit.kind === 'CALL' ? (
          <Link to="/calls/$slug" params={{ slug: hit.key }}>
            {title}
          </Link>
        ) : hit.kind === 'ORGANISATION' ? (
          <Link to="/organisations/$slug" params={{ slug: hit.key }}>
            {title}
          </Link>
        ) : (
          <Link to="/partnerships/$id" params={{ id: hit.key }}>
            {title}
          </Link>
        )
      }
    >
      {hit.snippet.length > 0 && (
        <p lang={foreign(hit.snippetLanguage)}>
          <Parts parts={hit.snippet} />
        </p>
      )}
      <p className="small">
        <Text value={hit.context} note={false} />
        {foreign(hit.language) && ` (${inLanguage(hit.language)})`}
      </p>
    </Row>
  )
}

function Parts({ parts }: { parts: Fragment[] }) {
  return parts.map(({ text, hit }, index) =>
    hit ? (
      <mark key={index} className={styles.hit}>
        {text}
      </mark>
    ) : (
      text
    ),
  )
}
