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
    <div className="wrap band stack" style={{ '--space': '3rem' } as React.CSSProperties}>
      <div className="columns">
        {project.goal && (
          <section className="prose">
            <h2>{t('project.goal')}</h2>
            <Text value={project.goal} as="p" className={styles.goal} />
          </section>
        )}
        {project.description && (
          <section className="prose">
            <h2>{t('project.about')}</h2>
            <Paragraphs value={project.description} />
          </section>
        )}
        {lists.map(({ title, items }) => (
          <section key={title}>
            <h2>{title}</h2>
            <ul className={styles.points}>
              {items.map((item, index) => (
                <Text key={index} value={item} as="li" />
              ))}
            </ul>
          </section>
        ))}
        {project.joining && (
          <section className="prose">
            <h2>{t('project.joining')}</h2>
            <Paragraphs value={project.joining} />
          </section>
        )}
        {project.expertFields.length > 0 && (
          <section>
            <h2>{t('project.experts')}</h2>
            <Tags>
              {project.expertFields.map((field) => (
                <Tag key={field.code}>
                  <Text value={field.name} note={false} />
                </Tag>
              ))}
            </Tags>
          </section>
        )}
        {project.sdgs.length > 0 && (
          <section>
            <h2>{t('project.sdgs')}</h2>
            <ul className={styles.points}>
              {project.sdgs.map((goal) => (
                <li key={goal}>
                  {goal}. {t(`sdg.${goal as 1}`)}
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </div>
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
