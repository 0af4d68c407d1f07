import { useTranslation } from 'react-i18next'
import { ButtonLink } from '@/ui/button'
import { Page } from '@/ui/page'
import { HomeFigures } from './home-figures'
import { HomeMap } from './home-map'
import { HomeNews } from './home-news'
import styles from './home.module.css'

export function HomePage() {
  const { t } = useTranslation()
  return (
    <Page title={t('home.title')} description={t('home.lead')}>
      <section className={styles.hero}>
        <div className={styles.map}>
          <HomeMap />
        </div>
        <div className={`wrap ${styles.words}`}>
          <div className={styles.text}>
            <h1 tabIndex={-1} className={styles.title}>
              {t('home.title')}
            </h1>
            <p className="lead">{t('home.lead')}</p>
            <div className="actions">
              <ButtonLink to="/projects">{t('home.browse')}</ButtonLink>
              <ButtonLink variant="secondary" to="/organisations">{t('home.find')}</ButtonLink>
            </div>
          </div>
        </div>
      </section>
      <HomeFigures />
      <HomeNews />
    </Page>
  )
}
