import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Page } from '@/ui/page'

type Section = { title: string; paragraphs: string[] }

type TextPageProps = { page: 'about' | 'accessibility' | 'privacy'; children?: ReactNode }

/** A page of prose from the texts: title, lead, and sections of paragraphs; then what is more than prose. */
export function TextPage({ page, children }: TextPageProps) {
  const { t } = useTranslation()
  const sections = t(`pages.${page}.sections`, { returnObjects: true }) as Section[]
  return (
    <Page title={t(`pages.${page}.title`)} description={t(`pages.${page}.lead`)}>
      <article className="wrap band prose">
        <h1 tabIndex={-1}>{t(`pages.${page}.title`)}</h1>
        <p className="lead">{t(`pages.${page}.lead`)}</p>
        {sections.map((section) => (
          <section key={section.title} className="prose">
            <h2>{section.title}</h2>
            {section.paragraphs.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </section>
        ))}
        {children}
      </article>
    </Page>
  )
}
