import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { GrantAnswers } from '@/api'
import { AnswerItem as Item, AnswerPart, declarationsOf, styles } from '@/features/answering'
import { SentFile } from '@/features/documents'
import { useThemeOptions } from '@/features/drafting'
import { OrganisationName } from '@/features/organisations'
import { useLanguage } from '@/i18n'
import { pick } from '@/i18n/content'
import { countryName, languageName, listOf } from '@/i18n/names'
import { dayInWords } from '@/i18n/period'
import { BudgetParts, BudgetTable } from './budget-table'
import { useApplication } from './use-application'

/** All that has been answered, page by page, with the way to each page while it can be changed. */
export function ApplicationAnswers({ answers }: { answers: GrantAnswers }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { call, terms, application, writing } = useApplication()
  const themes = useThemeOptions()
  const { contact, partners = [], declared = [], documents = [], plan } = answers
  const declarations = declarationsOf(call, 'SEEKER')
  const change = (topic: string) => (writing ? `/grant-applications/${application.id}/${topic}` : undefined)
  const part = (topic: 'about' | 'partners' | 'budget' | 'plan' | 'documents' | 'contact' | 'declarations', children: ReactNode) => (
    <AnswerPart title={t(`editor.application.${topic}.title`)} change={change(topic)}>
      {children}
    </AnswerPart>
  )
  return (
    <div className={styles.answers}>
      {part(
        'about',
        <>
          <Item name={t('application.title')}>{answers.title && <span lang={answers.language}>{answers.title}</span>}</Item>
          <Item name={t('interest.motivationLanguage')}>{answers.language && languageName(answers.language, language)}</Item>
          <Item name={t('application.themes')} optional>
            {answers.themes?.length && listOf(answers.themes.map((code) => themes.find(({ value }) => value === code)?.label ?? code), language)}
          </Item>
        </>,
      )}
      {(terms.sections ?? []).map(({ code, question, required }) => {
        const text = answers.sections?.find(({ section }) => section === code)?.text
        const title = pick(question, language)?.text ?? code
        return (
          <AnswerPart key={code} title={title} change={change(`section-${code}`)}>
            <Item name={t('application.answered')} optional={!required}>
              {text && (
                <span lang={answers.language} className={styles.long}>
                  {text}
                </span>
              )}
            </Item>
          </AnswerPart>
        )
      })}
      {part(
        'partners',
        <Item name={t('editor.application.partners.title')} optional>
          {partners.length > 0 && (
            <ul className={styles.mine}>
              {partners.map(({ organisation, name, country }, index) => (
                <li key={index}>{organisation ? <OrganisationName slug={organisation} /> : [name, country && countryName(country, language)].filter(Boolean).join(', ')}</li>
              ))}
            </ul>
          )}
        </Item>,
      )}
      <AnswerPart title={t('editor.application.budget.title')} change={change('budget')} table={<BudgetTable answers={answers} />}>
        <BudgetParts {...answers} />
      </AnswerPart>
      {part(
        'plan',
        <>
          <Item name={t('application.plan.kind')} optional>
            {plan?.kind && t(`activity.type.${plan.kind}`)}
          </Item>
          {plan && (
            <>
              <Item name={t('application.plan.title')}>{plan.title}</Item>
              <Item name={t('application.plan.days')}>
                {plan.startsOn && [plan.startsOn, plan.endsOn ?? plan.startsOn].map((day) => dayInWords(day, language)).join(' – ')}
              </Item>
              <Item name={t('application.plan.place')} optional>{plan.place}</Item>
              <Item name={t('application.plan.delegation')} optional>
                {plan.delegation?.length && (
                  <ul className={styles.mine}>
                    {plan.delegation.map((each, index) => (
                      <li key={index}>
                        {each.number ?? 1} × {each.function}
                        {each.organisation ? (
                          <>
                            , <OrganisationName slug={each.organisation} />
                          </>
                        ) : (
                          each.from && `, ${each.from}`
                        )}
                      </li>
                    ))}
                  </ul>
                )}
              </Item>
              <Item name={t('application.plan.programme')} optional>
                {plan.programme?.length && (
                  <ul className={styles.mine}>
                    {plan.programme.map(({ day, text }, index) => (
                      <li key={index}>{[day && dayInWords(day, language), text].filter(Boolean).join(': ')}</li>
                    ))}
                  </ul>
                )}
              </Item>
            </>
          )}
        </>,
      )}
      {part(
        'documents',
        <>
          {(terms.documents ?? []).map(({ code, name, required }) => {
            const file = documents.find(({ wanted }) => wanted === code)
            return (
              <Item key={code} name={pick(name, language)?.text ?? code} optional={!required}>
                {file && <SentFile id={file.document} />}
              </Item>
            )
          })}
          <Item name={t('application.otherFiles')} optional>
            {documents.some(({ wanted }) => !wanted) && (
              <ul className={styles.mine}>
                {documents
                  .filter(({ wanted }) => !wanted)
                  .map(({ document }) => (
                    <li key={document}>
                      <SentFile id={document} />
                    </li>
                  ))}
              </ul>
            )}
          </Item>
        </>,
      )}
      {part(
        'contact',
        <>
          <Item name={t('interest.function')}>{contact?.function}</Item>
          <Item name={t('interest.email')} optional>{contact?.email}</Item>
          <Item name={t('interest.phone')} optional>{contact?.phone}</Item>
        </>,
      )}
      {declarations.length > 0 &&
        part(
          'declarations',
          declarations.map(({ code, text }) => (
            <Item key={code} name={pick(text, language)?.text ?? code}>
              {declared.includes(code) && t('interest.isDeclared')}
            </Item>
          )),
        )}
    </div>
  )
}
