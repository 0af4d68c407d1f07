import { useState } from 'react'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { logIn, useSession } from '@/auth'
import { Button } from '@/ui/button'
import styles from './shell.module.css'

/** Log in, or the way to one's own page. */
export function Account() {
  const { t } = useTranslation()
  const session = useSession()
  const [state, setState] = useState<'idle' | 'going' | 'failed'>('idle')
  if (session.state === 'signed-in' || session.state === 'expired')
    return (
      <Link to="/me" className={styles.account}>
        {t('shell.me')}
      </Link>
    )
  function go() {
    setState('going')
    logIn().catch(() => setState('failed'))
  }
  return (
    <>
      <Button
        variant="secondary"
        size="sm"
        className={styles.login}
        onClick={go}
        disabled={session.state === 'restoring' || state === 'going'}
      >
        {t('shell.logIn')}
      </Button>
      {state === 'failed' && (
        <span role="alert" className={styles.failed}>
          {t('shell.logInFailed')}
        </span>
      )}
    </>
  )
}
