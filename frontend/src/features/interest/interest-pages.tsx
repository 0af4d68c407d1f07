import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { LateNotice, styles } from '@/features/answering'
import { Overview, TopicPage, useEditor } from '@/features/drafting'
import { ButtonLink } from '@/ui/button'
import { inLines } from './edit/interest-draft'
import { InterestActions } from './interest-actions'
import { InterestCheck } from './interest-check'
import { InterestDone } from './interest-done'
import { InterestView } from './interest-view'
import { LastNote } from './notes'
import { useInterest } from './use-interest'

const route = getRouteApi('/expressions-of-interest/$id/{-$topic}')

/** While it is written its pages, and the list of them; afterwards the answer itself. */
export function InterestPage() {
  const { topic } = route.useParams()
  if (!useInterest().writing) return topic === 'done' ? <InterestDone /> : <InterestView />
  if (topic === 'check') return <InterestCheck />
  return topic && topic !== 'done' ? <TopicPage key={topic} topic={topic} /> : <Tasks />
}

function Tasks() {
  const { t } = useTranslation()
  const { drafted } = useEditor()
  const { interest, call } = useInterest()
  const late = interest.state === 'DRAFT' && call.phase === 'CLOSED'
  const check = (
    <div className={styles.check}>
      <ButtonLink to="/expressions-of-interest/$id/{-$topic}" params={{ id: interest.id, topic: 'check' }}>
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
            <LateNotice kind="interest" text={inLines(drafted.draft)} />
          </div>
        ) : (
          <LastNote />
        )
      }
      steps={<InterestActions drafted={drafted} main={late ? undefined : check} />}
    />
  )
}
