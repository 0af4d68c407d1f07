import { type KeyboardEvent, useState } from 'react'
import { Select } from '@digdir/designsystemet-react'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '@/i18n'
import type { Localised } from '@/i18n/content'
import { languageName } from '@/i18n/names'
import { useLanguageOptions } from '@/ui/language-options'
import { useDrafting } from './drafting'
import { progressIn } from './translation-progress'
import styles from './drafting.module.css'

/** In which language one writes on this page, and how far each language is. */
export function LanguageBar({ texts, panel }: { texts: Localised[]; panel: string }) {
  const { t } = useTranslation()
  const page = useLanguage()
  const { language, showLanguage, languages } = useDrafting()

  function move(event: KeyboardEvent) {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (!step) return
    event.preventDefault()
    const next = languages[(languages.indexOf(language) + step + languages.length) % languages.length]!
    showLanguage(next)
    document.getElementById(`writing-${next}`)?.focus()
  }

  return (
    <div className={styles.languages}>
      <span id="writing" className={styles.languagesLabel}>
        {t('editor.writing')}
      </span>
      <div role="tablist" aria-labelledby="writing" onKeyDown={move}>
        {languages.map((each) => (
          <button
            key={each}
            id={`writing-${each}`}
            type="button"
            role="tab"
            aria-selected={each === language}
            aria-controls={panel}
            tabIndex={each === language ? 0 : -1}
            onClick={() => showLanguage(each)}
          >
            {languageName(each, page)}
            <Progress texts={texts} language={each} />
          </button>
        ))}
      </div>
      <AddLanguage />
    </div>
  )
}

function Progress({ texts, language }: { texts: Localised[]; language: string }) {
  const { t } = useTranslation()
  const { source, there, toCheck } = progressIn(texts, language)
  if (toCheck > 0) return <span className={`${styles.progress} ${styles.toCheck}`}>{t('editor.toCheck', { count: toCheck })}</span>
  const words = there === 0 ? t('editor.nothing') : source ? t('editor.original') : t('editor.translated', { there, of: texts.length })
  return <span className={styles.progress}>{words}</span>
}

function AddLanguage() {
  const { t } = useTranslation()
  const { languages, addLanguage } = useDrafting()
  const [open, setOpen] = useState(false)
  const options = useLanguageOptions().filter((option) => !languages.includes(option.value))
  if (!open)
    return (
      <button type="button" className={styles.addLanguage} onClick={() => setOpen(true)}>
        {t('editor.addLanguage')}
      </button>
    )
  return (
    <Select
      autoFocus
      data-size="sm"
      aria-label={t('editor.addLanguage')}
      value=""
      onChange={(event) => {
        addLanguage(event.target.value)
        setOpen(false)
      }}
    >
      <option value="">{t('editor.addLanguage')}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </Select>
  )
}
