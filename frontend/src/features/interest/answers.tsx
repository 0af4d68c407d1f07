import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { InterestAnswers } from '@/api'
import { AnswerItem as Item, AnswerPart, declarationsOf, styles } from '@/features/answering'
import { useThemeOptions } from '@/features/drafting'
import { useLanguage } from '@/i18n'
import { languageName, listOf } from '@/i18n/names'
import { pick } from '@/i18n/content'
import { useInterest } from './use-interest'

/** All that has been answered, page by page, with the way to each page while it can be changed. */
export function Answers({ answers }: { answers: InterestAnswers }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { call, interest } = useInterest()
  const themes = useThemeOptions()
  const nameOf = (code: string) => themes.find(({ value }) => value === code)?.label ?? code
  const { motivation, contact, declared } = answers
  const declarations = declarationsOf(call, interest.side)
  return (
    <div className={styles.answers}>
      <Part topic="about">
        <Item name={t('interest.motivation')}>
          {motivation?.text && (
            <span lang={motivation.language} className={styles.long}>
              {motivation.text}
            </span>
          )}
        </Item>
        <Item name={t('interest.motivationLanguage')}>{motivation?.language && languageName(motivation.language, language)}</Item>
      </Part>
      <Part topic="themes">
        <Item name={t('interest.themes')}>
          {answers.themes?.length && (
            <ol>
              {answers.themes.map((code) => (
                <li key={code}>{nameOf(code)}</li>
              ))}
            </ol>
          )}
        </Item>
      </Part>
      <Part topic="contact">
        <Item name={t('interest.languages')}>
          {answers.languages?.length && listOf(answers.languages.map((code) => languageName(code, language)), language)}
        </Item>
        <Item name={t('interest.function')}>{contact?.function}</Item>
        <Item name={t('interest.email')} optional>{contact?.email}</Item>
        <Item name={t('interest.phone')} optional>{contact?.phone}</Item>
      </Part>
      <Part topic="exchange">
        {(['offers', 'needs'] as const).map((part) => (
          <Item key={part} name={t(`interest.${part}`)} optional>
            {(answers[part]?.themes?.length || answers[part]?.text) && (
              <>
                {answers[part]?.themes?.length ? <p>{listOf(answers[part].themes.map(nameOf), language)}</p> : null}
                {answers[part]?.text && <p className={styles.long}>{answers[part].text}</p>}
              </>
            )}
          </Item>
        ))}
      </Part>
      <Part topic="place">
        <Item name={t('interest.features')} optional>
          {answers.features?.length && listOf(answers.features.map((feature) => t(`interest.feature.${feature}`)), language)}
        </Item>
      </Part>
      {declarations.length > 0 && (
        <Part topic="declarations">
          {declarations.map(({ code, text }) => (
            <Item key={code} name={pick(text, language)?.text ?? code}>
              {declared?.includes(code) && t('interest.isDeclared')}
            </Item>
          ))}
        </Part>
      )}
    </div>
  )
}

type PartProps = { topic: 'about' | 'themes' | 'contact' | 'exchange' | 'place' | 'declarations'; children: ReactNode }

function Part({ topic, children }: PartProps) {
  const { t } = useTranslation()
  const { interest, writing } = useInterest()
  return (
    <AnswerPart title={t(`editor.interest.${topic}.title`)} change={writing ? `/expressions-of-interest/${interest.id}/${topic}` : undefined}>
      {children}
    </AnswerPart>
  )
}
