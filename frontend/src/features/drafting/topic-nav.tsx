import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useEditor } from './editor'
import styles from './drafting.module.css'

/** The other topics, beside the one being written. */
export function TopicNav({ current }: { current: string }) {
  const { t } = useTranslation()
  const { topics, kind, addressOf } = useEditor()
  return (
    <nav aria-labelledby="topics" className={styles.nav}>
      <p id="topics" className="small quiet">
        {t('editor.topics')}
      </p>
      <ul>
        {topics.map(({ key }) => (
          <li key={key}>
            <Link to={addressOf(key)} aria-current={key === current ? 'page' : undefined}>
              {t(`editor.${kind}.${key as 'about'}.title`)}
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
