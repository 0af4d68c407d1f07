import { useLocation, useRouter } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { type Language, languageNames, languages, showLanguage, useLanguage } from '@/i18n'
import { localised, setPathLanguage } from '@/i18n/locale-path'
import styles from './shell.module.css'

/** The same place in another language: path, query, scroll and whatever was typed stay. */
export function LanguageSwitch() {
  const { t } = useTranslation()
  const current = useLanguage()
  const router = useRouter()
  const location = useLocation()

  async function change(language: Language) {
    await showLanguage(language)
    setPathLanguage(language)
    // Without the language the router would see the same place twice and leave the address as it was.
    router.update({ context: router.options.context })
    await router.navigate({
      to: '.',
      search: true,
      hash: true,
      state: (state) => ({ ...state, language }),
      resetScroll: false,
      hashScrollIntoView: false,
    })
  }

  return (
    <nav aria-label={t('shell.language')} className={styles.languages}>
      {languages.map((language) => (
        <a
          key={language}
          href={localised(location.pathname, language) + location.searchStr}
          lang={language}
          hrefLang={language}
          aria-current={language === current ? 'true' : undefined}
          onClick={(event) => {
            if (event.metaKey || event.ctrlKey || event.shiftKey) return
            event.preventDefault()
            void change(language)
          }}
        >
          {languageNames[language]}
        </a>
      ))}
    </nav>
  )
}
