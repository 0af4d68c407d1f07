import { type FormEvent, useId, useState } from 'react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { ApiProblem, createProposalMessage, Loaded, type ProposalDetails, type ProposalMessage, type ProposedParty } from '@/api'
import { SaveTrouble } from '@/features/drafting'
import { answered, retryKey } from '@/features/kept'
import { useLanguage } from '@/i18n'
import { momentInWords } from '@/i18n/moment'
import { Button } from '@/ui/button'
import { ErrorSummary, TextField } from '@/ui/form'
import { TextSkeleton } from '@/ui/skeleton'
import { Text } from '@/ui/text'
import { InNameOf } from './in-name-of'
import { messagesOf } from './proposal-queries'
import styles from './proposal.module.css'

/** What both sides write to each other before they answer, and after. */
export function ProposalMessages({ proposal, own }: { proposal: ProposalDetails; own: ProposedParty[] }) {
  const { t } = useTranslation()
  const query = useQuery(messagesOf(proposal.id, useLanguage()))
  const id = useId()
  return (
    <section className={styles.messages} aria-labelledby={id}>
      <h2 id={id}>{t('proposal.messages')}</h2>
      <p className="quiet">{t('proposal.readAlong')}</p>
      <Loaded query={query} skeleton={<TextSkeleton />}>
        {(messages) => (messages.length > 0 ? <Conversation messages={messages} own={own} /> : <p>{t(own.length > 0 ? 'proposal.noMessages' : 'proposal.noMessagesYet')}</p>)}
      </Loaded>
      {own.length > 0 && <Writing proposal={proposal} own={own} />}
    </section>
  )
}

function Conversation({ messages, own }: { messages: ProposalMessage[]; own: ProposedParty[] }) {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <ol className={styles.conversation} aria-label={t('proposal.messages')} aria-live="polite">
      {messages.map(({ id, by, text, at }) => (
        <li key={id} data-own={own.some(({ organisation }) => organisation.slug === by.slug) || undefined}>
          <p className="small">
            <strong>
              <Text value={by.name} note={false} />
            </strong>{' '}
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

function Writing({ proposal, own }: { proposal: ProposalDetails; own: ProposedParty[] }) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const id = useId()
  const [text, setText] = useState('')
  const [as, setAs] = useState(own[0]!.organisation.slug)
  const [busy, setBusy] = useState(false)
  const [sent, setSent] = useState(false)
  const [error, setError] = useState<unknown>()
  const [attempt, setAttempt] = useState(0)
  const refused = error instanceof ApiProblem ? (error.problem.errors ?? []) : []
  const other = own.length > 1 ? undefined : [proposal.host, proposal.seeker].find(({ organisation }) => organisation.slug !== as)

  async function send() {
    const thing = `proposal-message/${proposal.id}`
    const body = { organisation: as, text }
    setError(undefined)
    setSent(false)
    setAttempt(attempt + 1)
    setBusy(true)
    try {
      const headers = { 'Idempotency-Key': retryKey(thing, body) }
      await createProposalMessage({ path: { id: proposal.id }, headers, body, throwOnError: true })
      answered(thing)
      setText('')
      setSent(true)
      await queries.invalidateQueries({ queryKey: messagesOf(proposal.id).queryKey })
    } catch (trouble) {
      if (trouble instanceof ApiProblem && trouble.status < 500) answered(thing)
      setError(trouble)
    }
    setBusy(false)
  }

  function submit(event: FormEvent) {
    event.preventDefault()
    if (!busy) void send()
  }

  return (
    <form noValidate className={styles.form} onSubmit={submit}>
      <ErrorSummary
        errors={refused.map(({ message }) => ({ message: t('proposal.message.error', { message }), href: `#${id}` }))}
        attempt={attempt}
        onGo={() => document.getElementById(id)?.focus()}
      />
      {error !== undefined && refused.length === 0 && <SaveTrouble error={error} retry={() => void send()} />}
      <InNameOf parties={own} value={as} onChange={setAs} label={t('proposal.message.as')} />
      <TextField
        id={id}
        label={other ? t('proposal.message.to', { other: other.organisation.name.text }) : t('proposal.message.toOther')}
        hint={t('proposal.message.hint')}
        rows={4}
        value={text}
        onChange={(typed) => (setText(typed), setSent(false))}
        error={refused.find(({ pointer }) => pointer === '/text')?.message}
      />
      <div className="actions">
        <Button type="submit" variant="secondary" loading={busy}>
          {t('proposal.message.send')}
        </Button>
        <span role="status">{sent && t('proposal.message.sent')}</span>
      </div>
    </form>
  )
}
