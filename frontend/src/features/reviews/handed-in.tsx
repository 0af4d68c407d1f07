import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { CallDetails, GrantAnswers } from '@/api'
import { SentFile } from '@/features/documents'
import { OrganisationName } from '@/features/organisations'
import { useLanguage } from '@/i18n'
import { pick } from '@/i18n/content'
import { countryName, listOf } from '@/i18n/names'
import { dayInWords } from '@/i18n/period'
import { Text } from '@/ui/text'
import { ReviewedBudget } from './reviewed-budget'
import styles from './reviews.module.css'

type HandedInProps = { call: CallDetails; answers: GrantAnswers; countries?: string[] }

/** What was handed in, as far as its reader may see it. */
export function HandedIn({ call, answers, countries = [] }: HandedInProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const foreign = answers.language === language ? undefined : answers.language
  const said = (code: string) => answers.sections?.find(({ section }) => section === code)?.text
  return (
    <div className={styles.read}>
      <Part title={t('reviews.handed.about')}>
        <dl className={styles.answers}>
          {countries.length > 0 && (
            <Item name={t('reviews.handed.countries')}>{listOf(countries.map((code) => countryName(code, language)), language)}</Item>
          )}
          {(call.grant?.sections ?? []).map(({ code, question }) => (
            <Item key={code} name={<Text value={question} note={false} />}>
              {said(code) ? (
                <span lang={foreign} className={styles.long}>
                  {said(code)}
                </span>
              ) : (
                <span className="quiet">{t('reviews.handed.nothing')}</span>
              )}
            </Item>
          ))}
        </dl>
      </Part>
      <Part title={t('reviews.handed.budget')}>
        <ReviewedBudget call={call} answers={answers} />
      </Part>
      {answers.partners && answers.partners.length > 0 && (
        <Part title={t('reviews.handed.partners')}>
          <ul className={styles.plain}>
            {answers.partners.map(({ organisation, name, country }, index) => (
              <li key={index}>{organisation ? <OrganisationName slug={organisation} /> : [name, country && countryName(country, language)].filter(Boolean).join(', ')}</li>
            ))}
          </ul>
        </Part>
      )}
      {answers.documents && answers.documents.length > 0 && (
        <Part title={t('reviews.handed.documents')}>
          <ul className={styles.plain}>
            {answers.documents.map(({ wanted, document }) => (
              <li key={document}>
                {wanted && <>{pick(call.grant?.documents?.find(({ code }) => code === wanted)?.name, language)?.text ?? wanted}: </>}
                <SentFile id={document} />
              </li>
            ))}
          </ul>
        </Part>
      )}
      {answers.plan && (
        <Part title={t('reviews.handed.plan')}>
          <Plan plan={answers.plan} lang={foreign} />
        </Part>
      )}
    </div>
  )
}

function Plan({ plan, lang }: { plan: NonNullable<GrantAnswers['plan']>; lang: string | undefined }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { title, startsOn, endsOn, place, delegation = [], programme = [] } = plan
  return (
    <dl className={styles.answers}>
      {title && (
        <Item name={t('reviews.handed.event')}>
          <span lang={lang}>{title}</span>
        </Item>
      )}
      {startsOn && (
        <Item name={t('reviews.handed.days')}>
          {endsOn && endsOn !== startsOn ? `${dayInWords(startsOn, language)} – ${dayInWords(endsOn, language)}` : dayInWords(startsOn, language)}
        </Item>
      )}
      {place && (
        <Item name={t('reviews.handed.place')}>
          <span lang={lang}>{place}</span>
        </Item>
      )}
      {delegation.length > 0 && (
        <Item name={t('reviews.handed.delegation')}>
          <ul>
            {delegation.map(({ function: what, from, number }, index) => (
              <li key={index}>
                {number} × <span lang={lang}>{[what, from].filter(Boolean).join(', ')}</span>
              </li>
            ))}
          </ul>
        </Item>
      )}
      {programme.length > 0 && (
        <Item name={t('reviews.handed.programme')}>
          <ul>
            {programme.map(({ day, text }, index) => (
              <li key={index}>
                {day && `${dayInWords(day, language)}: `}
                <span lang={lang} className={styles.long}>
                  {text}
                </span>
              </li>
            ))}
          </ul>
        </Item>
      )}
    </dl>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.part}>
      <h2>{title}</h2>
      {children}
    </section>
  )
}

function Item({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
