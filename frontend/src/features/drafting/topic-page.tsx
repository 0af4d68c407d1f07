import { useEffect } from 'react'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { ApiProblem, TroublePage } from '@/api'
import { Breadcrumbs } from '@/ui/breadcrumbs'
import { Page } from '@/ui/page'
import { ButtonLink } from '@/ui/button'
import { Conflict } from './conflict'
import { useEditor, useTopicWords } from './editor'
import { Errors } from './errors'
import { KeptNotice } from './kept-notice'
import { LanguageBar } from './language-bar'
import { controlFor } from './pointer'
import { SaveBar } from './save-bar'
import { valueAt } from './pointer'
import { textsIn } from './translation-progress'
import { TopicNav } from './topic-nav'
import styles from './drafting.module.css'

/** One topic of what is being written, with the way to the next one. */
export function TopicPage({ topic }: { topic: string }) {
  const { t } = useTranslation()
  const words = useTopicWords()
  const { drafted, topics, title, crumbs, here = t('editor.edit'), addressOf, wanted, setWanted } = useEditor()
  const index = topics.findIndex(({ key }) => key === topic)
  const found = topics[index]
  const next = topics[index + 1]
  const alone = topics.length === 1
  const draft = drafted.draft as Record<string, unknown>

  useEffect(() => {
    if (!wanted) return
    // After the router has settled where the page is scrolled to.
    requestAnimationFrame(() => {
      const control = controlFor(wanted)
      control?.focus()
      control?.scrollIntoView({ block: 'center' })
      setWanted(undefined)
    })
  }, [wanted, setWanted, topic])

  if (!found) return <TroublePage error={new ApiProblem(404, {})} />
  const { title: name, text } = words(found)
  const { Fields, Beside } = found
  return (
    <Page title={`${name}: ${title}`} listed={false}>
      <div className="wrap">
        <Breadcrumbs here={name}>
          {alone
            ? crumbs
            : [
                ...crumbs,
                <Link key="edit" to={addressOf()} activeOptions={{ exact: true }}>
                  {here}
                </Link>,
              ]}
        </Breadcrumbs>
      </div>
      <div className={`wrap ${styles.head}`}>
        <p className="kicker">{title}</p>
        <h1 tabIndex={-1}>{name}</h1>
        {text && <p className="lead">{text}</p>}
      </div>
      <KeptNotice drafted={drafted} />
      <Errors topic={topic} />
      {drafted.theirs ? (
        <Conflict />
      ) : (
        <>
          <div className={`wrap aside-right ${styles.work}`}>
            <form
              noValidate
              className={styles.form}
              onSubmit={(event) => {
                event.preventDefault()
                void drafted.save()
              }}
            >
              {found.plain ? (
                <div className={styles.fields}>
                  <Fields />
                </div>
              ) : (
                <>
                  <LanguageBar texts={found.fields.flatMap((field) => textsIn(valueAt(draft, `/${field}`)))} panel="fields" />
                  <div id="fields" role="tabpanel" aria-labelledby="writing" className={styles.fields}>
                    <Fields />
                  </div>
                </>
              )}
              {!alone && <p className={styles.next}>
                {next ? (
                  <ButtonLink variant="secondary" to={addressOf(next.key)}>
                    {t('editor.next', { topic: words(next).title })}
                  </ButtonLink>
                ) : (
                  <ButtonLink variant="secondary" to={addressOf()} activeOptions={{ exact: true }}>
                    {t('editor.toList')}
                  </ButtonLink>
                )}
              </p>}
              <button type="submit" hidden />
            </form>
            <div className={styles.aside}>
              {!alone && <TopicNav current={topic} />}
              {Beside && <Beside />}
            </div>
          </div>
          <SaveBar />
        </>
      )}
    </Page>
  )
}
