import { useTranslation } from 'react-i18next'
import { RankInput, useThemeOptions } from '@/features/drafting'
import { useInterest } from '@/features/interest/use-interest'
import { PrefilledMark } from './prefilled-mark'

export function ThemeFields() {
  const { t } = useTranslation()
  const { call } = useInterest()
  const all = useThemeOptions()
  const choice = call.themes.map(({ code }) => code)
  return (
    <>
      <PrefilledMark field="THEMES" />
      <RankInput
        pointer="/themes"
        label={t('interest.themes')}
        hint={t('interest.themesHint')}
        options={choice.length > 0 ? all.filter(({ value }) => choice.includes(value)) : all}
      />
    </>
  )
}
