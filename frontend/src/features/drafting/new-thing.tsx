import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '@/ui/button'
import { Breadcrumbs } from '@/ui/breadcrumbs'
import { Page } from '@/ui/page'
import { useEditor } from './editor'
import { Errors } from './errors'
import { KeptNotice } from './kept-notice'
import { LanguageBar } from './language-bar'
import { SaveTrouble } from './save-trouble'
import styles from './drafting.module.css'

type NewThingProps = {
  begin: () => void
  title: string
  lead: string
  action: string
  /** Who will see it; a draft nobody else. */
  seen?: string
  children: ReactNode
}

/** The little that is needed to begin; everything else is written afterwards, topic by topic. */
export function NewThing({ begin, title, lead, action, seen, children }: NewThingProps) {
  const { t } = useTranslation()
  const { drafted, crumbs } = useEditor()
  const { outcome } = drafted
  return (
    <Page title={title} listed={false}>
      <div className="wrap">
        <Breadcrumbs here={title}>{crumbs}</Breadcrumbs>
      </div>
      <div className={`wrap ${styles.head}`}>
        <h1 tabIndex={-1}>{title}</h1>
        <p className="lead">{lead}</p>
      </div>
      <KeptNotice drafted={drafted} />
      <Errors topic="new" />
      <div className={`wrap ${styles.work}`}>
        <form
          noValidate
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault()
            begin()
          }}
        >
          <LanguageBar texts={[]} panel="fields" />
          <div id="fields" role="tabpanel" aria-labelledby="writing" className={styles.fields}>
            {children}
          </div>
          {outcome.state === 'failed' && <SaveTrouble error={outcome.error} retry={begin} />}
          <div className="actions">
            <Button type="submit" loading={outcome.state === 'saving'}>
              {action}
            </Button>
            <p className="small quiet">{drafted.couldKeep ? (seen ?? t('editor.nobodySees')) : t('editor.unkept')}</p>
          </div>
        </form>
      </div>
    </Page>
  )
}
