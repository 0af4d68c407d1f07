import { useEffect, useRef, useState } from 'react'
import { useRouter } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { finishLogIn, logIn } from '@/auth'
import { Button, ButtonLink } from '@/ui/button'
import { Page } from '@/ui/page'

/** Where the login page sends people back to; from here they go on to where they were. */
export function CallbackPage() {
  const { t } = useTranslation()
  const router = useRouter()
  const begun = useRef(false)
  const [failed, setFailed] = useState(false)

  useEffect(() => {
    // The code in the address can be redeemed once; React in development runs effects twice.
    if (begun.current) return
    begun.current = true
    finishLogIn()
      .then((place) => place && router.history.replace(place))
      .catch(() => setFailed(true))
  }, [router])

  return (
    <Page title={t('callback.title')} listed={false}>
      <div className="wrap band stack" role="status">
        <h1 tabIndex={-1}>{failed ? t('callback.failed') : t('callback.title')}</h1>
        {failed && (
          <>
            <p className="lead">{t('callback.failedText')}</p>
            <div className="actions">
              <Button onClick={() => void logIn('/')}>{t('session.again')}</Button>
              <ButtonLink variant="secondary" to="/">{t('trouble.home')}</ButtonLink>
            </div>
          </>
        )}
      </div>
    </Page>
  )
}
