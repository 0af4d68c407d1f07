import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { type Me, type PlaceError, type ReviewDetails, type Score } from '@/api'
import { type Drafted, KeptNotice, SaveTrouble, StepButton, tidy, useDraft, useSteps } from '@/features/drafting'
import { useLanguage } from '@/i18n'
import { timeInWords } from '@/i18n/moment'
import { ErrorSummary } from '@/ui/form'
import { ConflictForm } from './conflict-form'
import { CriterionScore } from './criterion-score'
import { OwnConflict } from './own-conflict'
import { points } from './points'
import { giveReview, putReview } from './review-api'
import { refresh, reviewById, seenReview, type Versioned } from './review-queries'
import { isSaid, pointsOf, scoresOf } from './scoring'
import styles from './reviews.module.css'

type Draft = { scores: Score[] }
type ReviewFormProps = { me: Me; seen: Versioned<ReviewDetails>; onDeclared: () => void }

const draftOf = ({ thing, version }: Versioned<ReviewDetails>) => ({ draft: tidy<Draft>({ scores: scoresOf(thing.criteria, thing.scores) }), version })

/** Scores and why, saved by themselves; what they come to stands at the foot until the review is given. */
export function ReviewForm({ me, seen, onDeclared }: ReviewFormProps) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const { id, criteria } = seen.thing
  const query = reviewById(id)
  const remember = (fresh: Versioned<ReviewDetails>) => (queries.setQueryData(query.queryKey, fresh), fresh)
  const drafted = useDraft<Draft>({
    user: me.subject,
    thing: `review/${id}`,
    saved: draftOf(seen),
    send: async (body, version) => draftOf(remember(seenReview(await putReview({ path: { id }, headers: { 'If-Match': version }, body })))),
    reread: async () => draftOf(await queries.fetchQuery({ ...query, staleTime: 0 })),
    autosave: true,
  })
  const { draft, errors, attempt, change } = drafted
  const steps = useSteps(drafted as unknown as Drafted, `give-review/${id}`, placed)
  const scores = scoresOf(criteria, draft.scores)
  const left = scores.filter((score) => !isSaid(score)).length

  const give = () =>
    void steps.run('give', async (headers) => {
      remember(seenReview(await giveReview({ path: { id }, headers })))
      refresh(queries)
      document.querySelector('h1')?.focus({ preventScroll: true })
      window.scrollTo({ top: 0 })
    })

  return (
    <section id="scores" className={styles.scores} aria-labelledby="scores-title">
      <h2 id="scores-title">{t('reviews.scores.title')}</h2>
      <p className="quiet">{t('reviews.scores.text')}</p>
      <KeptNotice drafted={drafted} />
      <OwnConflict drafted={drafted as unknown as Drafted} />
      <ConflictForm id={id} me={me} version={drafted.base.version} onDeclared={onDeclared} />
      <ErrorSummary
        errors={errors.map(({ pointer = '', message }) => ({ message: `${nameOf(pointer)}: ${message}`, href: `#score-${rowOf(pointer)}` }))}
        attempt={attempt}
        onGo={({ href }) => document.querySelector<HTMLElement>(`${href} input:checked, ${href} input`)?.focus()}
      />
      {criteria.map((criterion, index) => (
        <CriterionScore
          key={criterion.code}
          index={index}
          criterion={criterion}
          score={scores[index]!}
          errors={errors.filter(({ pointer }) => rowOf(pointer) === index)}
          onChange={(score) => change(`/scores/${index}`, score)}
        />
      ))}
      <div className={styles.give}>
        {steps.trouble && <SaveTrouble error={steps.trouble.error} retry={steps.trouble.again} />}
        <StepButton
          main
          label={t('reviews.give.label')}
          text={left > 0 ? t('reviews.give.left', { count: left }) : t('reviews.give.text')}
          confirm={t('reviews.give.confirm')}
          busy={steps.busy !== undefined}
          onStep={give}
        />
      </div>
      <Bar drafted={drafted as unknown as Drafted} brought={pointsOf(criteria, scores)} left={left} />
    </section>
  )

  function nameOf(pointer: string) {
    const index = rowOf(pointer)
    return index === undefined ? t('reviews.scores.title') : t('reviews.scores.row', { number: index + 1 })
  }
}

/** What the server says of a criterion is said of its score: both stand in the same order. */
function placed(errors: PlaceError[]) {
  return errors.map((error) => ({ ...error, pointer: error.pointer?.replace('/criteria/', '/scores/') }))
}

function rowOf(pointer: string | undefined) {
  const found = /^\/scores\/(\d+)/.exec(pointer ?? '')
  return found ? Number(found[1]) : undefined
}

/** What the scores come to so far, and whether they are saved; always in sight. */
function Bar({ drafted, brought, left }: { drafted: Drafted; brought: string | undefined; left: number }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { dirty, couldKeep, outcome, save } = drafted
  return (
    <div className={styles.bar}>
      {outcome.state === 'failed' && <SaveTrouble error={outcome.error} retry={() => void save()} />}
      <p>
        <strong>{brought === undefined ? t('reviews.scores.noPoints') : t('reviews.points', { points: points(brought, language) })}</strong>{' '}
        <span className="small quiet">{left > 0 ? t('reviews.scores.left', { count: left }) : t('reviews.scores.all')}</span>
      </p>
      <p id="saved-state" role="status" className="small">
        {outcome.state === 'saving'
          ? t('editor.saving')
          : dirty
            ? t(couldKeep ? 'editor.unsaved' : 'editor.unkept')
            : outcome.state === 'saved'
              ? t('editor.savedAt', { time: timeInWords(outcome.at, language) })
              : t('editor.saved')}
      </p>
    </div>
  )
}
