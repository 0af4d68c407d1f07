import { useTranslation } from 'react-i18next'
import { Tag } from '@/ui/rows'
import { usePlaceName } from './drafting'
import { type Topic, useEditor } from './editor'
import { topicOf } from './errors'
import { valueAt } from './pointer'
import { tidy } from './tidy'
import { textsIn } from './translation-progress'
import styles from './drafting.module.css'

/** Where a topic stands: what is wrong with it, what is missing, what is to be confirmed or checked, or that it is filled in. */
export function TopicState({ topic }: { topic: Topic }) {
  const { t } = useTranslation()
  const name = usePlaceName()
  const { drafted, topics, kind, needed, toConfirm = [], marked = [] } = useEditor()
  const draft = tidy(drafted.draft) as Record<string, unknown>
  const wrong = drafted.errors.filter((error) => topicOf(error.pointer ?? '', topics) === topic.key).length
  const missing = needed.filter((pointer) => topicOf(pointer, [topic]) && valueAt(draft, pointer) === undefined)
  const asked = marked.some((pointer) => topicOf(pointer, [topic]))
  const toCheck = topic.fields
    .flatMap((field) => textsIn(valueAt(draft, `/${field}`)))
    .flatMap((text) => Object.values(text))
    .filter(({ state }) => state === 'STALE' || state === 'MACHINE').length
  if (wrong > 0) return <span className={styles.wrong}>{t('editor.wrong', { count: wrong })}</span>
  if (missing.length > 0)
    return <Tag tone="amber">{t(kind === 'interest' || kind === 'application' ? 'editor.toHandIn' : 'editor.missing', { fields: missing.map((pointer) => name(pointer)).join(', ') })}</Tag>
  if (asked) return <Tag tone="amber">{t('editor.asked')}</Tag>
  const filledIn = toConfirm.filter((pointer) => topicOf(pointer, [topic])).length
  if (filledIn > 0) return <Tag tone="amber">{t('editor.toConfirm', { count: filledIn })}</Tag>
  if (toCheck > 0) return <Tag tone="amber">{t('editor.toCheckIn', { count: toCheck })}</Tag>
  return topic.fields.some((field) => valueAt(draft, `/${field}`) !== undefined) ? (
    <span className={styles.filled}>{t('editor.filled')}</span>
  ) : (
    <span className="quiet">{t('editor.empty')}</span>
  )
}
