import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Breadcrumbs } from '@/ui/breadcrumbs'
import { Page } from '@/ui/page'
import { Conflict } from './conflict'
import { useEditor } from './editor'
import { Errors } from './errors'
import { KeptNotice } from './kept-notice'
import { SaveBar } from './save-bar'
import { TopicList } from './topic-list'
import styles from './drafting.module.css'

type OverviewProps = {
  steps: ReactNode
  /** What has to be known before anything is written. */
  notice?: ReactNode
  children?: ReactNode
}

/** What is being written as a whole: its topics, and beside them the steps one can take with it. */
export function Overview({ steps, notice, children }: OverviewProps) {
  const { t } = useTranslation()
  const { drafted, kind, title, crumbs, here = t('editor.edit') } = useEditor()
  return (
    <Page title={`${here}: ${title}`} listed={false}>
      <div className="wrap">
        <Breadcrumbs here={here}>{crumbs}</Breadcrumbs>
      </div>
      <div className={`wrap ${styles.head}`}>
        <p className="kicker">{t(`editor.${kind as 'project'}.kicker`)}</p>
        <h1 tabIndex={-1}>{title}</h1>
        <p className="lead">{t(`editor.${kind as 'project'}.lead`)}</p>
      </div>
      {notice}
      <KeptNotice drafted={drafted} />
      <Errors />
      {drafted.theirs ? (
        <Conflict />
      ) : (
        <>
          <div className={`wrap aside-right ${styles.work}`}>
            <TopicList />
            {steps}
          </div>
          {children}
          {(drafted.dirty || drafted.outcome.state !== 'idle') && <SaveBar />}
        </>
      )}
    </Page>
  )
}
