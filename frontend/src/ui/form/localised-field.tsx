import { Button, Input, Textarea } from '@digdir/designsystemet-react'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '@/i18n'
import type { Localised } from '@/i18n/content'
import { languageName } from '@/i18n/names'
import { Field, type FieldProps } from './field'
import { confirmed, sourceOf, withText } from './translations'
import styles from './form.module.css'

type LocalisedFieldProps = FieldProps & {
  value: Localised
  onChange: (value: Localised) => void
  /** The language it is being written in. */
  language: string
  /** As it was last saved: a source that is changed back leaves its translations as they were. */
  saved?: Localised | undefined
  rows?: number | undefined
}

/** One text in the language it is being written in; a translation has what it translates above it, and says its state. */
export function LocalisedField({ value, onChange, language, saved, rows, label, ...field }: LocalisedFieldProps) {
  const page = useLanguage()
  const current = value[language]
  const source = sourceOf(value)
  const original = source && source !== language ? value[source] : undefined
  const control = { value: current?.text ?? '', lang: language, spellCheck: true }
  const change = (text: string) => onChange(withText(value, language, text, saved))
  const named = (
    <>
      {label} <span className={styles.optional}>– {languageName(language, page)}</span>
    </>
  )
  return (
    <Field {...field} label={named}>
      {(wiring) => (
        <>
          {original?.text && (
            // A long one scrolls, which has to work without a mouse too.
            <blockquote className={styles.original} tabIndex={rows ? 0 : undefined}>
              <span className={styles.state}>{languageName(source!, page)}</span>
              <p lang={source}>{original.text}</p>
            </blockquote>
          )}
          {rows ? (
            <Textarea {...wiring} {...control} rows={rows} onChange={(event) => change(event.target.value)} />
          ) : (
            <Input {...wiring} {...control} onChange={(event) => change(event.target.value)} />
          )}
          {original && current && current.state !== 'SOURCE' && (
            <Standing state={current.state ?? 'HUMAN'} onConfirm={() => onChange(confirmed(value, language))} />
          )}
        </>
      )}
    </Field>
  )
}

/** How far a translation can be relied on, and what to do when it has to be checked. */
function Standing({ state, onConfirm }: { state: Exclude<NonNullable<Localised[string]['state']>, 'SOURCE'>; onConfirm: () => void }) {
  const { t } = useTranslation()
  const open = state === 'STALE' || state === 'MACHINE'
  return (
    <div className={styles.standing} role={open ? 'status' : undefined}>
      <span className={styles.state} data-state={state}>
        {t(`form.state.${state}`)}
      </span>
      {open && (
        <>
          <span className="small">{t(`form.why.${state}`)}</span>
          <Button variant="secondary" data-size="sm" onClick={onConfirm}>
            {t('form.stillFits')}
          </Button>
        </>
      )}
    </div>
  )
}
