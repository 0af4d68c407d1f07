import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useEditor } from './editor'
import { TopicState } from './topic-state'
import styles from './drafting.module.css'

/** All topics with where each stands: begin anywhere, come back any time. */
export function TopicList() {
  const { t } = useTranslation()
  const { topics, kind, addressOf } = useEditor()
  return (
    <ul className={styles.tasks}>
      {topics.map((topic) => (
        <li key={topic.key}>
          <div>
            <h2>
              <Link to={addressOf(topic.key)}>{t(`editor.${kind}.${topic.key as 'about'}.title`)}</Link>
            </h2>
            <p className="quiet small">{t(`editor.${kind}.${topic.key as 'about'}.text`)}</p>
          </div>
          <p className={styles.taskState}>
            <TopicState topic={topic} />
          </p>
        </li>
      ))}
    </ul>
  )
}
