import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { getInterest, TroubleNotice } from '@/api'
import { Button } from '@/ui/button'

/** The answer as it was handed in, as a file to keep or to print. */
export function PdfButton({ id, name, main = false }: { id: string; name: string | undefined; main?: boolean }) {
  const { t } = useTranslation()
  const [state, setState] = useState<{ busy: boolean; error?: unknown }>({ busy: false })

  async function download() {
    setState({ busy: true })
    try {
      const { data } = await getInterest({ path: { id }, headers: { Accept: 'application/pdf' }, parseAs: 'blob', throwOnError: true })
      const address = URL.createObjectURL(data as unknown as Blob)
      const link = Object.assign(document.createElement('a'), { href: address, download: `${name ?? id}.pdf` })
      link.click()
      URL.revokeObjectURL(address)
      setState({ busy: false })
    } catch (error) {
      setState({ busy: false, error })
    }
  }

  return (
    <div>
      <Button variant={main ? 'primary' : 'secondary'} size={main ? undefined : 'sm'} loading={state.busy} onClick={() => void download()}>
        {t('interest.pdf')}
      </Button>
      {state.error !== undefined && <TroubleNotice error={state.error} retry={() => void download()} />}
    </div>
  )
}
