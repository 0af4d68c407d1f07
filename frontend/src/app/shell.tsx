import { useState } from 'react'
import { Link, Outlet } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Button } from '@/ui/button'
import { Mark } from '@/ui/mark'
import { Account } from './account'
import { ConnectionNotice } from './connection-notice'
import { Footer } from './footer'
import { LanguageSwitch } from './language-switch'
import { SessionNotice } from './session-notice'
import styles from './shell.module.css'

export function Shell() {
  const { t } = useTranslation()
  return (
    <div className={styles.shell}>
      <a href="#main" className="ds-skip-link">
        {t('shell.skip')}
      </a>
      <Header />
      <SessionNotice />
      <ConnectionNotice />
      <main id="main" tabIndex={-1} className={styles.main}>
        <Outlet />
      </main>
      <Footer />
    </div>
  )
}

function Header() {
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  return (
    <header className={styles.header}>
      <div className={`wrap ${styles.bar}`}>
        <Link to="/" className={styles.brand} aria-label={t('shell.home')}>
          <Mark />
          <span>Tilti</span>
        </Link>
        <Button
          variant="secondary"
          className={styles.menu}
          aria-expanded={open}
          aria-controls="menu"
          onClick={() => setOpen(!open)}
        >
          {open ? t('shell.close') : t('shell.menu')}
        </Button>
        <div id="menu" className={styles.panel} data-open={open || undefined}>
          <nav aria-label={t('shell.main')} className={styles.nav} onClick={() => setOpen(false)}>
            <Link to="/projects">{t('shell.projects')}</Link>
            <Link to="/activities">{t('shell.activities')}</Link>
            <Link to="/calls">{t('shell.calls')}</Link>
            <Link to="/partnerships">{t('shell.partnerships')}</Link>
            <Link to="/organisations">{t('shell.organisations')}</Link>
            <Link to="/search">{t('shell.search')}</Link>
          </nav>
          <div className={styles.own}>
            <LanguageSwitch />
            <Account />
          </div>
        </div>
      </div>
    </header>
  )
}
