import { Link } from '@tanstack/react-router'
import { useEditor, useTopicWords } from './editor'
import { TopicState } from './topic-state'
import styles from './drafting.module.css'

/** All topics with where each stands: begin anywhere, come back any time. */
export function TopicList() {
  const words = useTopicWords()
  const { topics, addressOf } = useEditor()
  return (
    <ul className={styles.tasks}>
      {topics.map((topic) => (
        <li key={topic.key}>
          <div>
            <h2>
              <Link to={addressOf(topic.key)}>{words(topic).title}</Link>
            </h2>
            <p className="quiet small">{words(topic).text}</p>
          </div>
          <p className={styles.taskState}>
            <TopicState topic={topic} />
          </p>
        </li>
      ))}
    </ul>
  )
}
