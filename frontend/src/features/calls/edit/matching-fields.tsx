import { useTranslation } from 'react-i18next'
import type { MatchingTerms } from '@/api'
import { NumberInput, useField } from '@/features/drafting'
import { matchingParts } from '@/features/calls/matching-parts'
import styles from './edit.module.css'

/** How many of 100 points each part can bring, with their sum in words, and below which score nobody is proposed. */
export function MatchingFields() {
  const { t } = useTranslation()
  const { value = {} } = useField<MatchingTerms>('/matching')
  const left = 100 - matchingParts.reduce((sum, { field }) => sum + (Number(value[field]) || 0), 0)
  return (
    <>
      <p>{t('editor.call.matchingText')}</p>
      {matchingParts.map(({ field, part }) => (
        <NumberInput key={field} pointer={`/matching/${field}`} label={t(`call.part.${part}`)} hint={t(`call.partText.${part}`)} />
      ))}
      <p role="status" className={left === 0 ? styles.sum : `${styles.sum} ${styles.error}`}>
        {left === 0 ? t('editor.call.sum.right') : left > 0 ? t('editor.call.sum.less', { count: left }) : t('editor.call.sum.more', { count: -left })}
      </p>
      <NumberInput pointer="/matching/threshold" label={t('editor.field.threshold')} hint={t('editor.hint.threshold')} />
    </>
  )
}
