import { useTranslation } from 'react-i18next'
import { CheckInput, ListInput, LocalisedInput, NumberInput, TextInput, useField } from '@/features/drafting'
import { SelectField } from '@/ui/form'
import { freeCode } from './criterion-kinds'
import { PointsLeft } from './points-left'
import { Standing } from './standing'

const days = ['decisionBy', 'resultsFrom', 'startsFrom', 'endsBy', 'reportBy'] as const

export const reviewFields = ['mode', 'reviewers', 'blind', 'reviewCriteria', 'minimumPoints', ...days].map((field) => `grant/${field}`)

/** Who is awarded, by which points, by which days. */
export function GrantReview() {
  const { t } = useTranslation()
  const criteria = useField<{ code?: string; weight?: number | string }[]>('/grant/reviewCriteria', false).value ?? []
  const mode = useField<'COMPETITIVE' | 'FIRST_COME'>('/grant/mode')
  const competitive = mode.value !== 'FIRST_COME'
  const terms = useField<Record<string, unknown>>('/grant', false)

  // Where the first are awarded nobody reviews: what would be said of it goes with it.
  const choose = (chosen: typeof mode.value) =>
    terms.set({ ...terms.value, mode: chosen, ...(chosen === 'FIRST_COME' && { reviewers: undefined, blind: undefined, minimumPoints: undefined }) })
  return (
    <>
      <Standing title={t('editor.call.review.title')}>
        <SelectField
          id={mode.id}
          error={mode.error}
          label={t('editor.place.grant.mode')}
          value={mode.value ?? 'COMPETITIVE'}
          onChange={(chosen) => choose(chosen || undefined)}
          options={(['COMPETITIVE', 'FIRST_COME'] as const).map((mode) => ({ value: mode, label: t(`editor.grant.modeOf.${mode}`) }))}
        />
        {competitive && (
          <>
            <NumberInput pointer="/grant/reviewers" label={t('editor.place.grant.reviewers')} hint={t('editor.grant.reviewersHint')} />
            <CheckInput pointer="/grant/blind" label={t('editor.place.grant.blind')} />
          </>
        )}
        <ListInput
          pointer="/grant/reviewCriteria"
          label={t('editor.place.grant.reviewCriteria')}
          hint={t('editor.grant.criteriaHint')}
          add={t('editor.grant.addCriterion')}
          blank={{ code: freeCode(criteria, 'criterion') }}
          first="/name"
        >
          {(row) => (
            <>
              <LocalisedInput pointer={`${row}/name`} label={t('editor.grant.name')} />
              <LocalisedInput pointer={`${row}/guidance`} label={t('editor.place.grant.guidance')} rows={2} optional />
              <NumberInput pointer={`${row}/weight`} label={t('editor.place.grant.weight')} />
              <NumberInput pointer={`${row}/minimum`} label={t('editor.place.grant.minimum')} hint={t('editor.grant.minimumHint')} optional />
            </>
          )}
        </ListInput>
        {criteria.length > 0 && <PointsLeft given={criteria.map(({ weight }) => weight)} />}
        {competitive && <NumberInput pointer="/grant/minimumPoints" label={t('editor.place.grant.minimumPoints')} hint={t('editor.grant.minimumPointsHint')} optional />}
      </Standing>
      {days.map((day) => (
        <TextInput
          key={day}
          pointer={`/grant/${day}`}
          type="date"
          label={t(`editor.place.grant.${day}`)}
          {...(day === 'resultsFrom' && { hint: t('editor.grant.resultsHint'), optional: true })}
        />
      ))}
    </>
  )
}
