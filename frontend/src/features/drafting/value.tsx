import { useTranslation } from 'react-i18next'
import { SentFile } from '@/features/documents'
import { OrganisationName } from '@/features/organisations'
import { useLanguage } from '@/i18n'
import type { Localised } from '@/i18n/content'
import { count, languageName, money } from '@/i18n/names'
import { momentInWords } from '@/i18n/moment'
import { dayInWords, type Period, periodInWords } from '@/i18n/period'
import { Text } from '@/ui/text'
import { isLocalised, isText } from './merge'
import { useCodeName } from './code-name'
import styles from './drafting.module.css'

/** A value of any field as a person would read it. */
export function Value({ value, field }: { value: unknown; field?: string }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const nameOf = useCodeName()
  if (value === undefined || value === null) return <span className="quiet">{t('editor.none')}</span>
  if (isText(value)) return <span className={styles.long}>{value.text}</span>
  if (typeof value === 'boolean') return t(value ? 'editor.yes' : 'editor.not')
  if (typeof value === 'number') return field === 'sdgs' ? `${value}. ${t(`sdg.${value as 1}`)}` : count(value, language)
  if (typeof value === 'string') {
    if (field && ['organisation', 'managedBy', 'donors', 'by', 'associations'].includes(field)) return <OrganisationName slug={value} />
    if (field === 'file') return <SentFile id={value} />
    if (/^\d{4}-\d\d-\d\d$/.test(value)) return dayInWords(value, language)
    if (/^\d{4}-\d\d-\d\dT.*Z$/.test(value)) return momentInWords(value, language)
    return <span className={styles.long}>{nameOf(value, field)}</span>
  }
  if (Array.isArray(value))
    return (
      <ul className={styles.values}>
        {value.map((item, index) => (
          <li key={index}>
            <Value value={item} field={field} />
          </li>
        ))}
      </ul>
    )
  return <Whole value={value as Record<string, unknown>} />
}

/** A part with fields of its own: a period, a sum, an organisation with its role. */
function Whole({ value }: { value: Record<string, unknown> }) {
  const { t } = useTranslation()
  const language = useLanguage()
  if ('precision' in value) return periodInWords(value as Period, language, t)
  if (typeof value.currency === 'string' && typeof value.amount === 'string') return money(value.amount, value.currency, language)
  if (isLocalised(value)) return <AllLanguages value={value} />
  if ('slug' in value && isLocalised(value.name)) return <Text value={value.name} note={false} />
  if ('code' in value && isLocalised(value.name)) return <Text value={value.name} note={false} />
  const parts = Object.entries(value).filter(([, part]) => part !== null && part !== undefined && !(Array.isArray(part) && part.length === 0))
  return parts.map(([key, part], index) => (
    <span key={key}>
      {index > 0 && ', '}
      <Value value={part} field={key} />
    </span>
  ))
}

function AllLanguages({ value }: { value: Localised }) {
  const language = useLanguage()
  const entries = Object.entries(value)
  if (entries.length === 1) return <span lang={entries[0]![0]}>{entries[0]![1].text}</span>
  return entries.map(([code, { text }], index) => (
    <span key={code}>
      {index > 0 && ' / '}
      <span lang={code} title={languageName(code, language)}>
        {text}
      </span>
    </span>
  ))
}
