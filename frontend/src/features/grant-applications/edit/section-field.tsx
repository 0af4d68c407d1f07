import { useTranslation } from 'react-i18next'
import { useField } from '@/features/drafting'
import { useApplication } from '@/features/grant-applications/use-application'
import { useLanguage } from '@/i18n'
import { pick } from '@/i18n/content'
import { count } from '@/i18n/names'
import { TextField } from '@/ui/form'
import { FilledIn, Marked } from './filled-in'

/** One question of the call, with how much may be written. */
export function SectionField({ index }: { index: number }) {
  const { t } = useTranslation()
  const page = useLanguage()
  const { terms } = useApplication()
  const { value: language } = useField<string>('/language')
  const { value = '', set, error, id } = useField<string>(`/sections/${index}/text`)
  const { question, hint, atMost = 5000, required, code } = terms.sections![index]!
  return (
    <>
      <Marked pointer={`/sections/${index}`} />
      <FilledIn field="SECTIONS" />
      <TextField
        id={id}
        label={pick(question, page)?.text ?? code}
        hint={pick(hint, page)?.text}
        optional={!required}
        error={error}
        rows={12}
        lang={language}
        value={value}
        onChange={(text) => set(text || undefined)}
      />
      <p className="small quiet">{t('interest.length', { used: count(value.length, page), most: count(atMost, page) })}</p>
    </>
  )
}
