import { useTranslation } from 'react-i18next'
import type { MatchingTerms } from '@/api'
import { NumberInput, useField } from '@/features/drafting'
import { matchingParts } from '@/features/calls/matching-parts'
import { PointsLeft } from './points-left'

/** How many of 100 points each part can bring, with their sum in words, and below which score nobody is proposed. */
export function MatchingFields() {
  const { t } = useTranslation()
  const { value = {} } = useField<MatchingTerms>('/matching')
  return (
    <>
      <p>{t('editor.call.matchingText')}</p>
      {matchingParts.map(({ field, part }) => (
        <NumberInput key={field} pointer={`/matching/${field}`} label={t(`call.part.${part}`)} hint={t(`call.partText.${part}`)} />
      ))}
      <PointsLeft given={matchingParts.map(({ field }) => value[field])} />
      <NumberInput pointer="/matching/threshold" label={t('editor.field.threshold')} hint={t('editor.hint.threshold')} />
    </>
  )
}
