import { type KeyboardEvent, useId, useState } from 'react'
import { Button, Input, Textarea } from '@digdir/designsystemet-react'
import { useTranslation } from 'react-i18next'
import { languages, useLanguage } from '@/i18n'
import type { Localised } from '@/i18n/content'
import { languageName } from '@/i18n/names'
import { Field, type FieldProps } from './field'
import { confirmed, withText } from './translations'
import styles from './form.module.css'

type LocalisedFieldProps = FieldProps & {
  value: Localised
  onChange: (value: Localised) => void
  rows?: number
  maxLength?: number
}

/** One text in several languages: a tab for each, with what state the text in it is in. */
export function LocalisedField({ value, onChange, rows, maxLength, ...field }: LocalisedFieldProps) {
  const { t } = useTranslation()
  const page = useLanguage()
  const tabs = useId()
  const offered = [...new Set([...languages, ...Object.keys(value)])]
  const [shown, setShown] = useState<string>(page)
  const current = value[shown]
  const control = { value: current?.text ?? '', maxLength, lang: shown }
  const change = (text: string) => onChange(withText(value, shown, text))

  function move(event: KeyboardEvent) {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (!step) return
    event.preventDefault()
    const next = offered[(offered.indexOf(shown) + step + offered.length) % offered.length]!
    setShown(next)
    document.getElementById(`${tabs}-${next}`)?.focus()
  }

  return (
    <Field {...field}>
      {(wiring) => (
        <div>
          <div role="tablist" aria-label={t('form.languages')} className={styles.tabs} onKeyDown={move}>
            {offered.map((language) => (
              <button
                key={language}
                id={`${tabs}-${language}`}
                type="button"
                role="tab"
                aria-selected={language === shown}
                aria-controls={`${tabs}-panel`}
                tabIndex={language === shown ? 0 : -1}
                onClick={() => setShown(language)}
              >
                {languageName(language, page)}
                <span className={styles.state} data-state={value[language]?.state ?? 'NONE'}>
                  {t(`form.state.${value[language]?.state ?? 'NONE'}`)}
                </span>
              </button>
            ))}
          </div>
          <div id={`${tabs}-panel`} role="tabpanel" aria-labelledby={`${tabs}-${shown}`}>
            {rows ? (
              <Textarea {...wiring} {...control} rows={rows} onChange={(event) => change(event.target.value)} />
            ) : (
              <Input {...wiring} {...control} onChange={(event) => change(event.target.value)} />
            )}
            {current?.state === 'STALE' && (
              <p className={`small ${styles.stale}`}>
                {t('form.staleHint')}{' '}
                <Button variant="tertiary" data-size="sm" onClick={() => onChange(confirmed(value, shown))}>
                  {t('form.stillFits')}
                </Button>
              </p>
            )}
          </div>
        </div>
      )}
    </Field>
  )
}
