import { type FormEvent, useId, useState } from 'react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { ApiProblem, Loaded, type ReviewMessage } from '@/api'
import { SaveTrouble } from '@/features/drafting'
import { answered, retryKey } from '@/features/kept'
import { useLanguage } from '@/i18n'
import { momentInWords } from '@/i18n/moment'
import { Button } from '@/ui/button'
import { TextField } from '@/ui/form'
import { TextSkeleton } from '@/ui/skeleton'
import { Text } from '@/ui/text'
import { createMessage, type DiscussionOf } from './review-api'
import { discussionOf } from './review-queries'
import styles from './reviews.module.css'

type DiscussionProps = { of: DiscussionOf; id: string }

/** What the reviewers of an application, and those who lead its call, say to each other. */
export function Discussion({ of, id }: DiscussionProps) {
  const { t } = useTranslation()
  const query = useQuery(discussionOf(of, id, useLanguage()))
  return (
    <section className={styles.part} aria-labelledby="discussion">
      <h2 id="discussion">{t('reviews.discussion.title')}</h2>
      <p className="quiet">{t('reviews.discussion.text')}</p>
      <Loaded query={query} skeleton={<TextSkeleton />}>
        {(messages) => (messages.length > 0 ? <Messages messages={messages} /> : <p>{t('reviews.discussion.none')}</p>)}
      </Loaded>
      <Writing of={of} id={id} />
    </section>
  )
}

function Messages({ messages }: { messages: ReviewMessage[] }) {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <ol className={styles.messages} aria-label={t('reviews.discussion.title')} aria-live="polite">
      {messages.map(({ id, by, organisation, text, at }) => (
        <li key={id}>
          <p className="small">
            <strong>{by}</strong>, <Text value={organisation.name} note={false} />{' '}
            <time dateTime={at} className="quiet">
              {momentInWords(at, language)}
            </time>
          </p>
          <p className={styles.long}>{text}</p>
        </li>
      ))}
    </ol>
  )
}

function Writing({ of, id }: DiscussionProps) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const field = useId()
  const [text, setText] = useState('')
  const [busy, setBusy] = useState(false)
  const [sent, setSent] = useState(false)
  const [error, setError] = useState<unknown>()
  const refused = error instanceof ApiProblem ? error.problem.errors?.[0]?.message : undefined

  async function send() {
    const thing = `review-message/${id}`
    setError(undefined)
    setSent(false)
    setBusy(true)
    try {
      await createMessage(of)({ path: { id }, headers: { 'Idempotency-Key': retryKey(thing, text) }, body: { text } })
      answered(thing)
      setText('')
      setSent(true)
      await queries.invalidateQueries({ queryKey: discussionOf(of, id).queryKey })
    } catch (trouble) {
      if (trouble instanceof ApiProblem && trouble.status < 500) answered(thing)
      setError(trouble)
      if (trouble instanceof ApiProblem && trouble.problem.errors?.length) document.getElementById(field)?.focus()
    }
    setBusy(false)
  }

  function submit(event: FormEvent) {
    event.preventDefault()
    if (!busy) void send()
  }

  return (
    <form noValidate className={styles.form} onSubmit={submit}>
      {error !== undefined && !refused && <SaveTrouble error={error} retry={() => void send()} />}
      <TextField
        id={field}
        label={t('reviews.discussion.say')}
        rows={4}
        value={text}
        onChange={(typed) => (setText(typed), setSent(false))}
        error={refused}
      />
      <div className="actions">
        <Button type="submit" variant="secondary" loading={busy}>
          {t('reviews.discussion.send')}
        </Button>
        <span role="status">{sent && t('reviews.discussion.sent')}</span>
      </div>
    </form>
  )
}
