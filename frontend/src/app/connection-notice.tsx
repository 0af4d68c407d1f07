import { useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { Notice } from '@/ui/notice'

function subscribe(listener: () => void) {
  addEventListener('online', listener)
  addEventListener('offline', listener)
  return () => {
    removeEventListener('online', listener)
    removeEventListener('offline', listener)
  }
}

/** Says that the network is gone; what is already loaded can still be read. */
export function ConnectionNotice() {
  const { t } = useTranslation()
  const online = useSyncExternalStore(subscribe, () => navigator.onLine)
  return (
    <div role="status" className="wrap">
      {!online && (
        <Notice title={t('offline.title')}>
          <p>{t('offline.text')}</p>
        </Notice>
      )}
    </div>
  )
}
