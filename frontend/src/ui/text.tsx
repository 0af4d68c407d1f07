import { createContext, type ElementType, useContext } from 'react'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '@/i18n'
import { type Localised, pick, type Shown } from '@/i18n/content'
import { languageName } from '@/i18n/names'
import styles from './text.module.css'

/** The language a surrounding note has already named, so that it is said once and not at every paragraph. */
export const SaidLanguage = createContext<string | undefined>(undefined)

type TextProps = {
  value: Localised | Shown | null | undefined
  as?: ElementType
  className?: string
  /** Say which language it is when that is not the page's. */
  note?: boolean
}

/** Text from the database: in the page's language where there is one, otherwise marked and named as what it is. */
export function Text({ value, as: Element = 'span', className, note = true }: TextProps) {
  const shown = useShown(value)
  const language = useLanguage()
  const said = useContext(SaidLanguage)
  if (!shown) return null
  const foreign = shown.language !== language
  return (
    <>
      <Element className={className} lang={foreign ? shown.language : undefined}>
        {shown.text}
      </Element>
      {note && (foreign ? said !== shown.language : shown.state === 'MACHINE' || shown.state === 'STALE') && (
        <LanguageNote shown={shown} foreign={foreign} />
      )}
    </>
  )
}

function LanguageNote({ shown, foreign }: { shown: Shown; foreign: boolean }) {
  const { t } = useTranslation()
  const inLanguage = useInLanguage()
  const words = foreign ? inLanguage(shown.language) : shown.state === 'STALE' ? t('content.stale') : t('content.machine')
  return (
    <>
      {' '}
      <span className={styles.note}>{words}</span>
    </>
  )
}

/** "in Latvian", "latviski", "латиською" where we know the form; the language's name elsewhere. */
export function useInLanguage() {
  const { t, i18n } = useTranslation()
  const language = useLanguage()
  return (code: string) =>
    i18n.exists(`content.in.${code}`) ? t(`content.in.${code as 'lv'}`) : languageName(code, language)
}

export function useShown(value: Localised | Shown | null | undefined): Shown | undefined {
  const language = useLanguage()
  if (!value) return undefined
  return typeof value.text === 'string' && typeof value.language === 'string'
    ? (value as Shown)
    : pick(value as Localised, language)
}
