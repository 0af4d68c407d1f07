import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '@/i18n'
import { count } from '@/i18n/names'
import { participatingOrganisations } from '@/features/organisations'
import { recentActivities, recentProjects } from './home-queries'
import styles from './home.module.css'

/** How much there is to be found, counted by the API at this moment. */
export function HomeFigures() {
  const { t } = useTranslation()
  const language = useLanguage()
  const projects = useQuery(recentProjects(language)).data?.total
  const activities = useQuery(recentActivities(language)).data?.total
  const organisations = useQuery(participatingOrganisations(language)).data
  const countries = organisations && new Set(organisations.map((organisation) => organisation.country)).size
  const figures = [
    { value: projects, label: t('home.projects', { count: projects ?? 0 }), to: '/projects' as const, search: {} },
    { value: activities, label: t('home.activities', { count: activities ?? 0 }), to: '/activities' as const, search: {} },
    {
      value: organisations?.length,
      label: t('home.organisations', { count: organisations?.length ?? 0 }),
      to: '/organisations' as const,
      search: { participating: 'true' as const, former: 'true' as const },
    },
    { value: countries, label: t('home.countries', { count: countries ?? 0 }) },
  ]
  return (
    <div className={styles.figures}>
      <dl className={`wrap ${styles.row}`} aria-label={t('home.figures')}>
        {figures.map(({ value, label, to, search }, index) => (
          <div key={index} className={styles.figure}>
            <dt>{to ? <Link to={to} search={search}>{label}</Link> : label}</dt>
            <dd>{value === undefined || value === null ? '–' : count(value, language)}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
