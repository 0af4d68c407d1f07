import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { LateNotice, styles } from '@/features/answering'
import { Overview, TopicPage, useEditor } from '@/features/drafting'
import { ButtonLink } from '@/ui/button'
import { ApplicationActions } from './application-actions'
import { ApplicationCheck } from './application-check'
import { ApplicationDone } from './application-done'
import { ApplicationView } from './application-view'
import { Comments } from './comments'
import { AskedFor } from './asked-for'
import { inLines } from './edit/application-draft'
import { SharingPage } from './sharing-page'
import { useApplication } from './use-application'

const route = getRouteApi('/grant-applications/$id/{-$topic}')

/** While it is written its pages, and the list of them; afterwards the application itself. */
export function ApplicationPage() {
  const { topic } = route.useParams()
  const { writing, own } = useApplication()
  if (topic === 'sharing' && own) return <SharingPage />
  if (!writing) return topic === 'done' ? <ApplicationDone /> : <ApplicationView />
  if (topic === 'check') return <ApplicationCheck />
  return topic && topic !== 'done' ? <TopicPage key={topic} topic={topic} /> : <Tasks />
}

function Tasks() {
  const { t } = useTranslation()
  const { drafted } = useEditor()
  const { application, call } = useApplication()
  const late = application.state === 'DRAFT' && call.phase === 'CLOSED'
  const check = (
    <div className={styles.check}>
      <ButtonLink to="/grant-applications/$id/{-$topic}" params={{ id: application.id, topic: 'check' }}>
        {t('interest.check')}
      </ButtonLink>
      <p className="small quiet">{t('interest.checkText')}</p>
    </div>
  )
  return (
    <Overview
      notice={
        late ? (
          <div className={`wrap ${styles.note}`}>
            <LateNotice kind="application" text={inLines(drafted.draft)} />
          </div>
        ) : (
          <AskedFor />
        )
      }
      steps={<ApplicationActions drafted={drafted} main={late ? undefined : check} />}
    >
      <Comments />
    </Overview>
  )
}
