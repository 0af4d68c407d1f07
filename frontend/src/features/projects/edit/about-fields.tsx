import { useTranslation } from 'react-i18next'
import { ChecksInput, LocalisedInput, useThemeOptions } from '@/features/drafting'

const goals = Array.from({ length: 17 }, (_, index) => index + 1)

export function AboutFields() {
  const { t } = useTranslation()
  const themes = useThemeOptions()
  return (
    <>
      <LocalisedInput pointer="/title" label={t('editor.field.title')} hint={t('editor.hint.title')} />
      <LocalisedInput pointer="/summary" label={t('editor.field.summary')} hint={t('editor.hint.summary')} rows={3} />
      <LocalisedInput pointer="/goal" label={t('editor.field.goal')} hint={t('editor.hint.goal')} rows={4} />
      <LocalisedInput pointer="/description" label={t('editor.field.description')} hint={t('editor.hint.description')} rows={10} optional />
      <LocalisedInput pointer="/joining" label={t('editor.field.joining')} hint={t('editor.hint.joining')} rows={4} optional />
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
