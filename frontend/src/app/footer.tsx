import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import styles from './shell.module.css'

export function Footer() {
  const { t } = useTranslation()
  return (
    <footer className={styles.footer} data-color-scheme="dark">
      <div className={`wrap ${styles.ground}`}>
        <div>
          <p className={styles.name}>Tilti</p>
          <p>{t('footer.text')}</p>
        </div>
        <nav aria-label={t('footer.label')}>
          <ul>
            <li>
              <Link to="/about">{t('footer.about')}</Link>
            </li>
            <li>
              <Link to="/accessibility">{t('footer.accessibility')}</Link>
            </li>
          </ul>
          <ul>
            <li>
              <Link to="/privacy">{t('footer.privacy')}</Link>
            </li>
            <li>
              <a href="/q/swagger-ui">{t('footer.api')}</a>
            </li>
          </ul>
        </nav>
      </div>
    </footer>
  )
}
