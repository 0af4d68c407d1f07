import { useTranslation } from 'react-i18next'
import type { Feature } from '@/api'
import { ChecksInput } from '@/features/drafting'
import { PrefilledMark } from './prefilled-mark'

const features: Feature[] = ['MOUNTAINS', 'COAST', 'PORT', 'RIVER', 'BORDER', 'UNIVERSITY', 'INDUSTRY', 'AGRICULTURE', 'TOURISM', 'HERITAGE']

export function PlaceFields() {
  const { t } = useTranslation()
  return (
    <>
      <PrefilledMark field="FEATURES" />
      <ChecksInput
        pointer="/features"
        label={t('interest.features')}
        hint={t('interest.featuresHint')}
        options={features.map((value) => ({ value, label: t(`interest.feature.${value}`) }))}
      />
    </>
  )
}
