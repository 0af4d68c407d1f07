import { useTranslation } from 'react-i18next'
import { Link } from '@tanstack/react-router'
import { styles } from '@/features/answering'
import { Countdown, useNow } from '@/features/calls'
import { topicOf, usePlaceName } from '@/features/drafting'
import { Notice } from '@/ui/notice'
import { topicsFor } from './edit/application-topics'
import { useApplication } from './use-application'

/** While it is returned: what the coordinator asks, by when, and the way to each place that is marked. */
export function AskedFor() {
  const { t } = useTranslation()
  const name = usePlaceName()
  const now = useNow()
  const { application, call, terms, writing } = useApplication()
  const { completion, state, id } = application
  if (!completion || state !== 'RETURNED') return null
  const late = new Date(completion.answerBy).getTime() <= now
  const topics = topicsFor(call, terms)
  return (
    <div className={`wrap ${styles.note}`}>
      <Notice tone="amber" title={t('interest.askedForMore')}>
        <p className={styles.long}>{completion.question}</p>
        {completion.fields.length > 0 && (
          <>
            <p>{t('application.marked')}</p>
            <ul>
              {completion.fields.map((field) => {
                const topic = topicOf(field, topics)
                return (
                  <li key={field}>
                    {writing && topic ? (
                      <Link to="/grant-applications/$id/{-$topic}" params={{ id, topic }}>
                        {name(field)}
                      </Link>
                    ) : (
                      name(field)
                    )}
                  </li>
                )
              })}
            </ul>
          </>
        )}
        {late ? <p>{t('interest.tooLateForMore')}</p> : <Countdown call={call} turn="more" instant={completion.answerBy} />}
      </Notice>
    </div>
  )
}
