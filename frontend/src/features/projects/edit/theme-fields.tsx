import { useTranslation } from 'react-i18next'
import { ChecksInput, useThemeOptions } from '@/features/drafting'

const goals = Array.from({ length: 17 }, (_, index) => index + 1)

export function ThemeFields() {
  const { t } = useTranslation()
  const themes = useThemeOptions()
  return (
    <>
      <ChecksInput pointer="/themes" label={t('editor.field.themes')} hint={t('editor.hint.themes')} options={themes} />
      <ChecksInput pointer="/expertFields" label={t('editor.field.expertFields')} hint={t('editor.hint.expertFields')} options={themes} />
      <ChecksInput
        pointer="/sdgs"
        label={t('editor.field.sdgs')}
        hint={t('editor.hint.sdgs')}
        options={goals.map((goal) => ({ value: goal, label: `${goal}. ${t(`sdg.${goal as 1}`)}` }))}
      />
    </>
  )
}
