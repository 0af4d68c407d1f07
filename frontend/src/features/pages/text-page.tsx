import { useTranslation } from 'react-i18next'
import { Page } from '@/ui/page'

type Section = { title: string; paragraphs: string[] }

/** A page of prose from the texts: title, lead, and sections of paragraphs. */
export function TextPage({ page }: { page: 'about' | 'accessibility' | 'privacy' }) {
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
      </article>
    </Page>
  )
}
