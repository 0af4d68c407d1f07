import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useEditor, useTopicWords } from './editor'
import styles from './drafting.module.css'

/** The other topics, beside the one being written. */
export function TopicNav({ current }: { current: string }) {
  const { t } = useTranslation()
  const words = useTopicWords()
  const { topics, addressOf } = useEditor()
  return (
    <nav aria-labelledby="topics" className={styles.nav}>
      <p id="topics" className="small quiet">
        {t('editor.topics')}
      </p>
      <ul>
        {topics.map((topic) => (
          <li key={topic.key}>
            <Link to={addressOf(topic.key)} aria-current={topic.key === current ? 'page' : undefined}>
              {words(topic).title}
            </Link>
          </li>
        ))}
      </ul>
      <p className="small">
        <Link to={addressOf()} activeOptions={{ exact: true }}>{t('editor.toList')}</Link>
      </p>
    </nav>
  )
}
