import { useTranslation } from 'react-i18next'
import { ButtonLink } from '@/ui/button'
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
          <ButtonLink to="/search">{t('shell.search')}</ButtonLink>
          <ButtonLink variant="secondary" to="/">{t('trouble.home')}</ButtonLink>
        </div>
      </div>
    </Page>
  )
}
