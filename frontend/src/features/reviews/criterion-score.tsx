import { Radio } from '@digdir/designsystemet-react'
import { useTranslation } from 'react-i18next'
import type { PlaceError, ReviewCriterion, Score } from '@/api'
import { TextField } from '@/ui/form'
import { Text } from '@/ui/text'
import { best } from './scoring'
import styles from './reviews.module.css'

type CriterionScoreProps = { index: number; criterion: ReviewCriterion; score: Score; errors: PlaceError[]; onChange: (score: Score) => void }

/** One criterion: from 0 to 5, or that it says nothing about this application, and why. */
export function CriterionScore({ index, criterion, score, errors, onChange }: CriterionScoreProps) {
  const { t } = useTranslation()
  const { name, guidance, weight = 0, minimum } = criterion
  const why = errors.find(({ pointer }) => pointer?.endsWith('/justification'))
  const others = errors.filter((error) => error !== why)
  const radio = `score-${index}`
  return (
    <fieldset id={radio} className={styles.criterion}>
      <legend>
        <Text value={name} note={false} />
      </legend>
      {guidance && (
        <p>
          <Text value={guidance} />
        </p>
      )}
      <p className="small quiet">
        {t('reviews.scores.weight', { count: weight })} {minimum !== undefined && minimum > 0 && t('reviews.scores.minimum', { score: minimum })}
      </p>
      {others.map(({ message }) => (
        <p key={message} className={styles.error}>
          {message}
        </p>
      ))}
      <div className={styles.choices}>
        {Array.from({ length: best + 1 }, (_, each) => (
          <Radio
            key={each}
            name={radio}
            value={String(each)}
            label={String(each)}
            checked={!score.notApplicable && score.score === each}
            onChange={() => onChange({ ...score, score: each, notApplicable: false })}
          />
        ))}
        <Radio
          name={radio}
          value="none"
          label={t('reviews.scores.notApplicable')}
          checked={Boolean(score.notApplicable)}
          onChange={() => onChange({ ...score, score: undefined, notApplicable: true })}
        />
      </div>
      <TextField
        id={`${radio}-why`}
        label={t('reviews.scores.why')}
        rows={4}
        value={score.justification ?? ''}
        onChange={(justification) => onChange({ ...score, justification: justification || undefined })}
        error={why?.message}
      />
    </fieldset>
  )
}
