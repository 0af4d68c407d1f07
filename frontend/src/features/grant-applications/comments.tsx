import { type FormEvent, useState } from 'react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Loaded, TroubleNotice } from '@/api'
import { styles } from '@/features/answering'
import { OrganisationName } from '@/features/organisations'
import { answered, retryKey } from '@/features/kept'
import { useLanguage } from '@/i18n'
import { momentInWords } from '@/i18n/moment'
import { Button } from '@/ui/button'
import { TextField } from '@/ui/form'
import { TextSkeleton } from '@/ui/skeleton'
import { comment, commentsOn } from './application-queries'
import { useApplication } from './use-application'

/** What those who write the application together say to each other; nobody else reads it. */
export function Comments() {
  const { t } = useTranslation()
  const language = useLanguage()
  const queries = useQueryClient()
  const { id, rights } = useApplication().application
  const may = rights.includes('COMMENT')
  const query = useQuery({ ...commentsOn(id), enabled: may })
  const [text, setText] = useState('')
  const [state, setState] = useState<{ busy: boolean; error?: unknown; sent?: boolean }>({ busy: false })
  if (!may) return null

  async function send() {
    if (text.trim() === '' || state.busy) return
    const thing = `application/${id}/comment`
    setState({ busy: true })
    try {
      const fresh = await comment(id, text, retryKey(thing, text))
      answered(thing)
      queries.setQueryData(commentsOn(id).queryKey, (before = []) => [...before, fresh])
      setText('')
      setState({ busy: false, sent: true })
    } catch (error) {
      setState({ busy: false, error })
    }
  }

  return (
    <section className={`wrap ${styles.comments}`} aria-labelledby="comments">
      <h2 id="comments">{t('application.comments')}</h2>
      <p className="quiet">{t('application.commentsText')}</p>
      <Loaded query={query} skeleton={<TextSkeleton />}>
        {(items) =>
          items.length === 0 ? (
            <p className="quiet">{t('application.noComments')}</p>
          ) : (
            <ul className={styles.notes}>
              {items.map((each) => (
                <li key={each.id}>
                  <p className="small quiet">
                    <strong>{each.author}</strong>
                    {each.organisation && (
                      <>
                        , <OrganisationName slug={each.organisation} />
                      </>
                    )}{' '}
                    · {momentInWords(each.at, language)}
                  </p>
                  <p className={styles.long}>{each.text}</p>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      <form
        noValidate
        className={styles.commenting}
        onSubmit={(event: FormEvent) => {
          event.preventDefault()
          void send()
        }}
      >
        <TextField label={t('application.comment')} rows={3} value={text} onChange={setText} />
        {state.error !== undefined && <TroubleNotice error={state.error} retry={() => void send()} />}
        <Button type="submit" variant="secondary" loading={state.busy}>
          {t('application.sendComment')}
        </Button>
        <span role="status" className="small">
          {state.sent && t('application.commentSent')}
        </span>
      </form>
    </section>
  )
}
