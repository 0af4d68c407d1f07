import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReportDraft } from '@/api'
import { useLanguage } from '@/i18n'
import { count } from '@/i18n/names'
import { useInLanguage } from '@/ui/text'
import styles from './grants.module.css'

type OutcomeProps = {
  report: ReportDraft
  /** Another way to a picture, where not everybody may see it yet. */
  picture?: (document: string) => ReactNode
}

/** What came of a grant, as its recipient tells it. */
export function GrantOutcome({ report, picture }: OutcomeProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const inLanguage = useInLanguage()
  const { text, results = [], peopleReached, pictures = [], story } = report
  const foreign = report.language !== language
  const lang = foreign ? report.language : undefined
  return (
    <div>
      <section className={styles.section}>
        <div>
          <h2>{t('granted.outcome')}</h2>
          {foreign && <p className="small quiet">{inLanguage(report.language)}</p>}
        </div>
        <div className={styles.told}>
          {peopleReached !== undefined && (
            <p className={styles.reached}>
              <strong>{count(peopleReached, language)}</strong> {t('granted.reached', { count: peopleReached })}
            </p>
          )}
          {results.length > 0 && (
            <ul className={styles.results} lang={lang}>
              {results.map((result) => (
                <li key={result}>{result}</li>
              ))}
            </ul>
          )}
          {text && (
            <p className={styles.long} lang={lang}>
              {text}
            </p>
          )}
        </div>
      </section>
      {story && (
        <section className={styles.section}>
          <h2>{t('granted.story')}</h2>
          <div className={styles.told} lang={lang}>
            <h3>{story.title}</h3>
            <p className={styles.long}>{story.text}</p>
          </div>
        </section>
      )}
      {pictures.length > 0 && (
        <section className={styles.section}>
          <h2>{t('granted.pictures')}</h2>
          <ul className={styles.pictures} lang={lang}>
            {pictures.map(({ document, text }) => (
              <li key={document}>
                <figure>
                  {picture?.(document) ?? <img src={`/api/v1/documents/${document}/content`} alt="" loading="lazy" />}
                  <figcaption className="small">{text}</figcaption>
                </figure>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
