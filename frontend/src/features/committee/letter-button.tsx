import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { TroubleNotice } from '@/api'
import { Button } from '@/ui/button'
import { getLetter } from './committee-api'

/** The letter of award or refusal in the applicant's language, as a file to keep or to print. */
export function LetterButton({ id, reference }: { id: string; reference: string }) {
  const { t } = useTranslation()
  const [state, setState] = useState<{ busy: boolean; error?: unknown }>({ busy: false })

  async function download() {
    setState({ busy: true })
    try {
      const { data } = await getLetter({ path: { id }, headers: { Accept: 'application/pdf' }, parseAs: 'blob' })
      const address = URL.createObjectURL(data as unknown as Blob)
      Object.assign(document.createElement('a'), { href: address, download: `${reference}.pdf` }).click()
      URL.revokeObjectURL(address)
      setState({ busy: false })
    } catch (error) {
      setState({ busy: false, error })
    }
  }

  return (
    <div>
      <Button size="sm" variant="secondary" loading={state.busy} onClick={() => void download()}>
        {t('committee.letter')}
        <span className="visually-hidden">: {reference}</span>
      </Button>
      {state.error !== undefined && <TroubleNotice error={state.error} retry={() => void download()} />}
    </div>
  )
}
