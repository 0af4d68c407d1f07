import { Button } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Page } from '@/ui/page'

export function NotFoundPage() {
  const { t } = useTranslation()
  return (
    <Page title={t('trouble.not-found.title')} listed={false}>
      <div className="wrap band stack">
        <p className="quiet">{t('trouble.not-found.kicker')}</p>
        <h1 tabIndex={-1}>{t('trouble.not-found.title')}</h1>
        <p className="lead">{t('trouble.not-found.text')}</p>
        <div className="actions">
          <Button asChild>
            <Link to="/search">{t('shell.search')}</Link>
          </Button>
          <Button asChild variant="secondary">
            <Link to="/">{t('trouble.home')}</Link>
          </Button>
        </div>
      </div>
    </Page>
  )
}
