import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { TroubleNotice } from '@/api'
import { client } from '@/api/client/client.gen'
import { Button } from '@/ui/button'

type PdfButtonProps = {
  /** Of the thing, within the API. */
  address: string
  name: string
  label?: ReactNode
  main?: boolean
}

/** What was handed in, or what was answered to it, as a file to keep or to print. */
export function PdfButton({ address: url, name, label, main = false }: PdfButtonProps) {
  const { t } = useTranslation()
  const [state, setState] = useState<{ busy: boolean; error?: unknown }>({ busy: false })

  async function download() {
    setState({ busy: true })
    try {
      const { data } = await client.get({ url, headers: { Accept: 'application/pdf' }, parseAs: 'blob', throwOnError: true })
      const address = URL.createObjectURL(data as Blob)
      Object.assign(document.createElement('a'), { href: address, download: `${name}.pdf` }).click()
      URL.revokeObjectURL(address)
      setState({ busy: false })
    } catch (error) {
      setState({ busy: false, error })
    }
  }

  return (
    <div>
      <Button variant={main ? 'primary' : 'secondary'} size={main ? undefined : 'sm'} loading={state.busy} onClick={() => void download()}>
        {label ?? t('interest.pdf')}
      </Button>
      {state.error !== undefined && <TroubleNotice error={state.error} retry={() => void download()} />}
    </div>
  )
}
