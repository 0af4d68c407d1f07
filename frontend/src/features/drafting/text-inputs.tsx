import { useTranslation } from 'react-i18next'
import type { Localised } from '@/i18n/content'
import { useLanguage } from '@/i18n'
import { LocalisedField, TextField } from '@/ui/form'
import { useDrafting, useField } from './drafting'
import type { Pointer } from './pointer'

export type InputProps = { pointer: Pointer; label: string; hint?: string; optional?: boolean }

/** A text in several languages, written in the language the page is set to. */
export function LocalisedInput({ pointer, rows, ...props }: InputProps & { rows?: number }) {
  const { language } = useDrafting()
  const { value, saved, set, id, error } = useField<Localised>(pointer)
  return <LocalisedField {...props} id={id} error={error} rows={rows} value={value ?? {}} saved={saved} onChange={set} language={language} />
}

type TextInputProps = InputProps & { type?: 'text' | 'email' | 'tel' | 'url' | 'date'; inputMode?: 'url' | 'email' | 'tel'; rows?: number }

export function TextInput({ pointer, ...props }: TextInputProps) {
  const { value, set, id, error } = useField<string>(pointer)
  return <TextField {...props} id={id} error={error} value={value ?? ''} onChange={(text) => set(text || undefined)} />
}

/** A whole number; what is not one stays visible and is refused by the server, never dropped in silence. */
export function NumberInput({ pointer, ...props }: InputProps) {
  const { value, set, id, error } = useField<number | string>(pointer)
  return (
    <TextField
      {...props}
      id={id}
      error={error}
      inputMode="numeric"
      value={value === undefined ? '' : String(value)}
      onChange={(text) => set(text === '' ? undefined : /^\d{1,9}$/.test(text.trim()) ? Number(text) : text)}
    />
  )
}

/** How a decimal number is typed in the page's language, and what the API takes it as. */
export function useDecimal() {
  const comma = useLanguage() !== 'en'
  return {
    shown: (decimal = '') => (comma ? decimal.replace('.', ',') : decimal),
    typed: (text: string) => text.replace(/[\s\u00a0]/g, '').replace(',', '.'),
  }
}

/** A decimal number, as exact as it was typed: a share in per cent, a quantity, a rate. */
export function DecimalInput({ pointer, ...props }: InputProps) {
  const { shown, typed } = useDecimal()
  const { value, set, id, error } = useField<string>(pointer)
  return <TextField {...props} id={id} error={error} inputMode="decimal" value={shown(value)} onChange={(text) => set(typed(text) || undefined)} />
}

/** A sum in euros or another currency, as exact as it was typed. */
export function MoneyInput({ pointer, label, hint, optional }: InputProps) {
  const { t } = useTranslation()
  const { shown, typed } = useDecimal()
  const { value, set, id, error } = useField<{ amount?: string; currency?: string }>(pointer)
  return (
    <div className="years">
      <TextField
        label={label}
        hint={hint}
        optional={optional}
        id={id}
        error={error}
        inputMode="decimal"
        value={shown(value?.amount)}
        onChange={(text) => set(text === '' ? undefined : { currency: value?.currency ?? 'EUR', amount: typed(text) })}
      />
      {value && (
        <TextField
          label={t('editor.field.currency')}
          id={`${id}-currency`}
          value={value.currency ?? ''}
          onChange={(currency) => set({ ...value, currency: currency.toUpperCase() })}
        />
      )}
    </div>
  )
}
