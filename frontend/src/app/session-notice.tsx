import { useTranslation } from 'react-i18next'
import { logInAgain, useSession } from '@/auth'
import { Button } from '@/ui/button'
import { Notice } from '@/ui/notice'

/** The session ended while the page was open: what is typed stays, one logs in again in a small window. */
export function SessionNotice() {
  const { t } = useTranslation()
  if (useSession().state !== 'expired') return null
  return (
    <div className="wrap" role="alert">
      <Notice title={t('session.ended')}>
        <p>{t('session.kept')}</p>
        <Button onClick={() => void logInAgain()}>{t('session.again')}</Button>
      </Notice>
    </div>
  )
}
