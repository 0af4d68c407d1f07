import { useTranslation } from 'react-i18next'
import { WritingLanguage } from '@/features/answering'
import { useField } from '@/features/drafting'
import { useInterest } from '@/features/interest/use-interest'
import { useLanguage } from '@/i18n'
import { count, languageName, listOf } from '@/i18n/names'
import { TextField } from '@/ui/form'

const longest = 5000

/** Why the organisation wants a partner, in a language in which it will be read. */
export function MotivationFields() {
  const { t } = useTranslation()
  const page = useLanguage()
  const { call } = useInterest()
  const { value: language, set: setLanguage } = useField<string>('/motivation/language')
  const { value = '', set, error, id } = useField<string>('/motivation/text')
  const accepted = call.languages
  const names = listOf(accepted.map((code) => languageName(code, page)), page)

  function write(text: string) {
    set(text)
    if (!language) setLanguage(accepted.includes(page) ? page : (accepted[0] ?? page))
  }

  return (
    <>
      <TextField
        id={id}
        label={t('interest.motivation')}
        hint={t('interest.motivationHint', { languages: names })}
        error={error}
        rows={12}
        lang={language}
        value={value}
        onChange={write}
      />
      <p className="small quiet">{t('interest.length', { used: count(value.length, page), most: count(longest, page) })}</p>
      <WritingLanguage call={call} pointer="/motivation/language" />
    </>
  )
}
