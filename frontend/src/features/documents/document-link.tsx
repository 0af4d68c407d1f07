import { type MouseEvent, type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSession } from '@/auth'

/** Downloads a file; for those logged in with their token, since it may be one that others do not see. */
export function DocumentLink({ id, children }: { id: string; children: ReactNode }) {
  const { t } = useTranslation()
  const signedIn = useSession().state === 'signed-in'
  const [failed, setFailed] = useState(false)

  function save(event: MouseEvent) {
    event.preventDefault()
    import('./save-document').then(({ saveDocument }) => saveDocument(id)).then(() => setFailed(false), () => setFailed(true))
  }

  return (
    <>
      <a href={`/api/v1/documents/${id}/content`} onClick={signedIn ? save : undefined}>
        {children}
      </a>
      <span role="alert">{failed && ` ${t('document.failed')}`}</span>
    </>
  )
}
