import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { type InterestAnswers } from '@/api'
import { CopyText, Criteria, styles } from '@/features/answering'
import { forget, keptFor } from '@/features/kept'
import { useLanguage } from '@/i18n'
import { momentInWords } from '@/i18n/moment'
import { Breadcrumbs } from '@/ui/breadcrumbs'
import { Button } from '@/ui/button'
import { Notice } from '@/ui/notice'
import { Page } from '@/ui/page'
import { Text, useShown } from '@/ui/text'
import { useState } from 'react'
import { Answers } from './answers'
import { inLines } from './edit/interest-draft'
import { InterestActions } from './interest-actions'
import { LastNote, Notes } from './notes'
import { useInterest } from './use-interest'

/** An answer to be read: by those who gave it, and by those who asked for it. */
export function InterestView() {
  const { t } = useTranslation()
  const language = useLanguage()
  const { interest, call, own } = useInterest()
  const { answers, eligibility, submission, reference } = interest
  const name = useShown(interest.organisation.name)?.text ?? interest.organisation.slug
  const title = useShown(call.title)?.text ?? call.slug
  return (
    <Page title={`${name}: ${title}`} listed={false}>
      <div className="wrap">
        <Breadcrumbs here={name}>
          {[
            <Link key="calls" to="/calls">
              {t('shell.calls')}
            </Link>,
            <Link key="call" to="/calls/$slug" params={{ slug: call.slug }} search={{}}>
              <Text value={call.title} note={false} />
            </Link>,
            ...(own ? [] : [<Link key="answers" to="/calls/$slug/answers" params={{ slug: call.slug }}>{t('interest.answers')}</Link>]),
          ]}
        </Breadcrumbs>
      </div>
      <div className={`wrap ${styles.head}`}>
        <p className="kicker">{title}</p>
        <h1 tabIndex={-1}>{name}</h1>
        {submission && reference && (
          <p className="lead">{t('interest.handedIn', { reference, when: momentInWords(submission.at, language) })}</p>
        )}
      </div>
      {own && <KeptAnswers />}
      <LastNote />
      <div className={`wrap aside-right ${styles.work}`}>
        {answers ? (
          <div className={styles.read}>
            <Answers answers={answers} />
            <Criteria outcomes={eligibility?.outcomes ?? []} />
            <Notes />
          </div>
        ) : (
          <Notice tone="river" title={t('interest.notYet')}>
            <p>{t('interest.notYetText')}</p>
          </Notice>
        )}
        <InterestActions />
      </div>
    </Page>
  )
}

/** Typed here and never saved, as it was handed in or judged meanwhile. */
function KeptAnswers() {
  const { t } = useTranslation()
  const language = useLanguage()
  const { me, interest } = useInterest()
  const thing = `interest/${interest.id}`
  const [kept, setKept] = useState(() => keptFor<InterestAnswers>(me.subject, thing))
  if (!kept) return null
  return (
    <div className={`wrap ${styles.note}`}>
      <Notice title={t('editor.kept.title', { when: momentInWords(kept.at, language) })}>
        <p>{t('interest.keptText')}</p>
        <div className="actions">
          <CopyText text={inLines(kept.draft)} />
          <Button size="sm" variant="tertiary" onClick={() => (forget(me.subject, thing), setKept(undefined))}>
            {t('editor.kept.discard')}
          </Button>
        </div>
      </Notice>
    </div>
  )
}
