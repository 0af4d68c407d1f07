import { useTranslation } from 'react-i18next'
import { Countdown, useNow } from '@/features/calls'
import { useLanguage } from '@/i18n'
import { momentInWords } from '@/i18n/moment'
import { Notice } from '@/ui/notice'
import { useInterest } from './use-interest'
import { styles } from '@/features/answering'

/** What the coordinator said last and still holds: a question with its date, or the reason of a refusal. */
export function LastNote() {
  const { t } = useTranslation()
  const { interest, call } = useInterest()
  const now = useNow()
  const note = interest.notes.findLast(({ state }) => state === interest.state)
  if (!note || note.state === 'ACCEPTED') return null
  const late = note.answerBy !== undefined && new Date(note.answerBy).getTime() <= now
  return (
    <div className={`wrap ${styles.note}`}>
      <Notice tone={note.state === 'DECLINED' ? 'danger' : 'amber'} title={t(note.state === 'DECLINED' ? 'interest.declinedBecause' : 'interest.askedForMore')}>
        <p className={styles.long}>{note.text}</p>
        {note.answerBy && (late ? <p>{t('interest.tooLateForMore')}</p> : <Countdown call={call} turn="more" instant={note.answerBy} />)}
      </Notice>
    </div>
  )
}

/** Everything that was asked and decided, the latest first. */
export function Notes() {
  const { t } = useTranslation()
  const language = useLanguage()
  const { interest } = useInterest()
  if (interest.notes.length === 0) return null
  return (
    <section className={styles.answered}>
      <div className={styles.answeredHead}>
        <h2>{t('interest.notes')}</h2>
      </div>
      <ul className={styles.notes}>
        {interest.notes.toReversed().map(({ state, text, answerBy, at }) => (
          <li key={at}>
            <p className="small quiet">{momentInWords(at, language)}</p>
            <p>
              <strong>{t(`interest.note.${state as 'RETURNED'}`)}</strong>
            </p>
            {text && <p className={styles.long}>{text}</p>}
            {answerBy && <p className="small">{t('interest.wantedBy', { when: momentInWords(answerBy, language) })}</p>}
          </li>
        ))}
      </ul>
    </section>
  )
}
