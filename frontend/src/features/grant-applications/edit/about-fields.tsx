import { useTranslation } from 'react-i18next'
import { WritingLanguage } from '@/features/answering'
import { RankInput, TextInput, useThemeOptions } from '@/features/drafting'
import { useApplication } from '@/features/grant-applications/use-application'
import { FilledIn, Marked } from './filled-in'

export function AboutFields() {
  const { t } = useTranslation()
  const { call } = useApplication()
  const all = useThemeOptions()
  const choice = call.themes.map(({ code }) => code)
  return (
    <>
      <Marked pointer="/title" />
      <TextInput pointer="/title" label={t('application.title')} hint={t('application.titleHint')} />
      <FilledIn field="LANGUAGE" />
      <WritingLanguage call={call} pointer="/language" />
      {choice.length > 0 && (
        <>
          <FilledIn field="THEMES" />
          <RankInput pointer="/themes" label={t('application.themes')} hint={t('application.themesHint')} options={all.filter(({ value }) => choice.includes(value))} />
        </>
      )}
    </>
  )
}
