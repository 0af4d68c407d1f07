import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button, ButtonLink } from '@/ui/button'
import { Notice } from '@/ui/notice'
import { Page } from '@/ui/page'
import { ApiProblem, mayPass, troubleOf } from './problem'

type TroubleProps = { error: unknown; retry?: (() => void) | undefined; actions?: ReactNode }

/** What went wrong, in words one can act on. */
function useTrouble(error: unknown) {
  const { t } = useTranslation()
  const trouble = troubleOf(error)
  const said = trouble === 'refused' && error instanceof ApiProblem ? error.problem : undefined
  return { trouble, title: said?.title ?? t(`trouble.${trouble}.title`), text: said?.detail ?? t(`trouble.${trouble}.text`) }
}

/** A part of a page that did not come; the rest of the page stays. */
export function TroubleNotice({ error, retry, actions }: TroubleProps) {
  const { t } = useTranslation()
  const { title, text } = useTrouble(error)
  return (
    <div role="alert">
      <Notice tone="danger" title={title}>
        <p>{text}</p>
        <div className="actions">
          {retry && (
            <Button variant="secondary" onClick={retry}>
              {t('trouble.retry')}
            </Button>
          )}
          {actions}
        </div>
      </Notice>
    </div>
  )
}

/** A whole page that cannot be shown. */
export function TroublePage({ error, retry, actions }: TroubleProps) {
  const { t } = useTranslation()
  const { trouble, title, text } = useTrouble(error)
  return (
    <Page title={title} listed={false}>
      <div className="wrap band stack">
        <p className="quiet">{t(`trouble.${trouble}.kicker`)}</p>
        <h1 tabIndex={-1}>{title}</h1>
        <p className="lead">{text}</p>
        <div className="actions">
          {retry && mayPass(error) && <Button onClick={retry}>{t('trouble.retry')}</Button>}
          {actions}
          <ButtonLink variant={actions || (retry && mayPass(error)) ? 'secondary' : 'primary'} to="/">{t('trouble.home')}</ButtonLink>
          <ButtonLink variant="secondary" to="/search">{t('shell.search')}</ButtonLink>
        </div>
      </div>
    </Page>
  )
}
