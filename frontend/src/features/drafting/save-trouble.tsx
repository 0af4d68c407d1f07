import { useTranslation } from 'react-i18next'
import { TroubleNotice, troubleOf } from '@/api'
import { logIn, logInAgain, useSession } from '@/auth'
import { Button } from '@/ui/button'

/** Why it was not saved, that nothing is lost, and what to do. */
export function SaveTrouble({ error, retry }: { error: unknown; retry: () => void }) {
  const { t } = useTranslation()
  const session = useSession()
  const trouble = troubleOf(error)
  const signedOut = trouble === 'signed-out' && session.state !== 'signed-in'
  return (
    <div style={{ paddingBlockEnd: '0.9rem' }}>
      <TroubleNotice
        error={error}
        retry={signedOut ? undefined : retry}
        actions={
          <>
            {signedOut && (
              <Button variant="secondary" onClick={() => void (session.state === 'expired' ? logInAgain() : logIn())}>
                {t('editor.logIn')}
              </Button>
            )}
            {trouble !== 'no-answer' && <span className="small">{t('editor.notLost')}</span>}
          </>
        }
      />
    </div>
  )
}
