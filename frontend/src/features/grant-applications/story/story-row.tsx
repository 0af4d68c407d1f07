import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { GrantApplicationDetails } from '@/api'
import { PdfButton, styles as answering } from '@/features/answering'
import { EntryRow } from '@/features/audit'
import { useLanguage } from '@/i18n'
import { momentInWords } from '@/i18n/moment'
import { listOf, money } from '@/i18n/names'
import type { StoryItem } from './told'
import styles from './story.module.css'

type StoryRowProps = { item: StoryItem; application: GrantApplicationDetails }

/** One step: who took it, for whom, when, on which version, and what they said. */
export function StoryRow({ item, application }: StoryRowProps) {
  const { t, i18n } = useTranslation()
  const language = useLanguage()
  const { entry, step, number, sum, said, reviewer, reference, submission, wantedBy, parts, times, on } = item
  const fields = parts?.filter((part) => i18n.exists(`editor.field.${part}`)).map((part) => t(`editor.field.${part as 'title'}`)) ?? []
  const facts = [
    sum && money(sum.amount, sum.currency, language),
    reference && t('story.reference', { reference }),
    on !== undefined && t(step === 'submitted' ? 'story.version' : 'story.onVersion', { number: on }),
    reviewer && t('story.reviewer', { name: reviewer }),
    wantedBy && t('story.wantedBy', { when: momentInWords(wantedBy, language) }),
    times > 1 && t('story.saved', { count: times }),
    fields.length > 0 && t('story.parts', { parts: listOf(fields, language) }),
  ].filter(Boolean)
  return (
    <EntryRow entry={entry} title={t(`story.step.${step}`, { number })}>
      {facts.map((fact, index) => (
        <p key={index}>{fact}</p>
      ))}
      {said && <blockquote className={`${styles.said} ${answering.long}`}>{said}</blockquote>}
      {submission !== undefined && step === 'submitted' && submission === application.submission?.number && <Submitted application={application} />}
    </EntryRow>
  )
}

/** What was handed in last can be read, and kept; while its applicant changes it only its file is as it was. */
function Submitted({ application: { id, reference, rights, state } }: { application: GrantApplicationDetails }) {
  const { t } = useTranslation()
  const changing = rights.includes('EDIT') && (state === 'DRAFT' || state === 'RETURNED')
  return (
    <div className={styles.submitted}>
      {!changing && (
        <Link to="/grant-applications/$id/{-$topic}" params={{ id, topic: undefined }}>
          {t('story.read')}
        </Link>
      )}
      <PdfButton address={`/grant-applications/${id}`} name={reference ?? id} />
    </div>
  )
}
