import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ProjectDetails } from '@/api'
import type { Localised } from '@/i18n/content'
import { Tag, Tags } from '@/ui/rows'
import { Text } from '@/ui/text'
import styles from './project.module.css'

/** What the project is for, what it offers, by which rules, and how to take part. */
export function ProjectAims({ project }: { project: ProjectDetails }) {
  const { t } = useTranslation()
  const lists = [
    { title: t('project.tasks'), items: project.tasks },
    { title: t('project.benefits'), items: project.benefits },
    { title: t('project.principles'), items: project.principles },
    { title: t('project.appeals'), items: project.appeals },
  ].filter(({ items }) => items.length > 0)
  return (
    <div className="wrap">
      {project.goal && (
        <Section title={t('project.goal')}>
          <Text value={project.goal} as="p" className={styles.goal} />
        </Section>
      )}
      {project.description && (
        <Section title={t('project.about')}>
          <Paragraphs value={project.description} />
        </Section>
      )}
      {lists.map(({ title, items }) => (
        <Section key={title} title={title}>
          <Points items={items} />
        </Section>
      ))}
      {project.expertFields.length > 0 && (
        <Section title={t('project.experts')}>
          <Tags>
            {project.expertFields.map((field) => (
              <Tag key={field.code}>
                <Text value={field.name} note={false} />
              </Tag>
            ))}
          </Tags>
        </Section>
      )}
      {project.joining && (
        <Section title={t('project.joining')}>
          <Paragraphs value={project.joining} />
        </Section>
      )}
      {project.sdgs.length > 0 && (
        <Section title={t('project.sdgs')}>
          <ul className={styles.points}>
            {project.sdgs.map((goal) => (
              <li key={goal}>
                {goal}. {t(`sdg.${goal as 1}`)}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </div>
  )
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.section}>
      <h2>{title}</h2>
      <div className="prose">{children}</div>
    </section>
  )
}

function Points({ items }: { items: Localised[] }) {
  return (
    <ul className={styles.points}>
      {items.map((item, index) => (
        <Text key={index} value={item} as="li" />
      ))}
    </ul>
  )
}

function Paragraphs({ value }: { value: Localised }) {
  const parts = Object.entries(value).map(([language, { text, state }]) => ({ language, state, texts: text.split(/\n{2,}/) }))
  const longest = Math.max(...parts.map((part) => part.texts.length))
  return Array.from({ length: longest }, (_, index) => (
    <Text
      key={index}
      as="p"
      note={index === 0}
      value={Object.fromEntries(parts.map(({ language, state, texts }) => [language, { text: texts[index] ?? '', state }]))}
    />
  ))
}
