import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { CallDetails, Eligibility } from '@/api'
import { useActsFor } from '@/auth'
import { ButtonLink } from '@/ui/button'
import { adviceFor, verdictOf } from './verdict'
import styles from './call.module.css'

/** The answer as a sentence, and what to do with it. */
export function VerdictCard({ call, organisation, answer }: { call: CallDetails; organisation: string; answer: Eligibility }) {
  const { t } = useTranslation()
  const verdict = verdictOf(answer.outcomes)
  const advice = adviceFor(verdict, call.phase)
  const words = t(`call.verdict.${verdict.words}`, { count: verdict.count })
  return (
    <section className={styles.verdict} aria-live="polite">
      <h2>{advice === 'closed' ? t('call.verdict.closed') : words}</h2>
      {advice === 'closed' && <p>{t('call.today', { verdict: words })}</p>}
      <p>{t(`call.advice.${advice}`)}</p>
      <div className="actions">
        {(advice === 'apply' || advice === 'almost') && (
          <ButtonLink to={`/calls/$slug/${call.kind === 'GRANT' ? 'apply' : 'answer'}`} params={{ slug: call.slug }} search={{ organisation, side: answer.side }}>
            {t(call.kind === 'GRANT' ? 'call.apply' : 'call.answer')}
          </ButtonLink>
        )}
        {advice === 'almost' && (
          <ButtonLink variant="secondary" to="/organisations/$slug" params={{ slug: organisation }}>
            {t('call.toProfile')}
          </ButtonLink>
        )}
        <WriteProfile slug={organisation} missing={answer.outcomes.some(({ addedBy }) => addedBy === 'OFFICER')} />
        {advice === 'wait' && (
          <ButtonLink to="/projects/$slug" params={{ slug: call.project.slug }}>
            {t('call.toProject')}
          </ButtonLink>
        )}
        {advice === 'closed' && <ButtonLink to="/calls" search={{ phase: ['OPEN'] }}>{t('call.toOpen')}</ButtonLink>}
      </div>
      <p>
        <Link to="/organisations/$slug" params={{ slug: organisation }} hash="open-calls">
          {t('call.whatElse')}
        </Link>
      </p>
    </section>
  )
}

/** Where an officer can add what is missing, for those who are one. */
function WriteProfile({ slug, missing }: { slug: string; missing: boolean }) {
  const { t } = useTranslation()
  if (!useActsFor(slug) || !missing) return null
  return (
    <ButtonLink variant="secondary" to="/organisations/$slug/edit" params={{ slug }}>
      {t('call.addLanguages')}
    </ButtonLink>
  )
}
