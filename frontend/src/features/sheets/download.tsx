import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { TroubleNotice } from '@/api'
import { Button } from '@/ui/button'
import { saveFile } from './save-file'
import styles from './sheets.module.css'

const formats = { csv: 'text/csv', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' }
type Format = keyof typeof formats

type DownloadProps = {
  /** What the file is called, without its ending. */
  name: string
  /** The list as it is on the page, asked for in another form. */
  ask: (options: { headers: { Accept: string }; parseAs: 'blob' }) => Promise<{ data: unknown }>
}

/** All that the filters select, as a file: the list tells only its first rows. */
export function Download({ name, ask }: DownloadProps) {
  const { t } = useTranslation()
  const [busy, setBusy] = useState<Format>()
  const [done, setDone] = useState<string>()
  const [trouble, setTrouble] = useState<{ error: unknown; format: Format }>()

  async function download(format: Format) {
    setBusy(format)
    setDone(undefined)
    setTrouble(undefined)
    try {
      const { data } = await ask({ headers: { Accept: formats[format] }, parseAs: 'blob' })
      saveFile(data as Blob, `${name}.${format}`)
      setDone(`${name}.${format}`)
    } catch (error) {
      setTrouble({ error, format })
    }
    setBusy(undefined)
  }

  return (
    <>
      <div className={styles.download} role="group" aria-label={t('download.label')}>
        <span className="small quiet">{t('download.label')}:</span>
        {(['csv', 'xlsx'] as const).map((format) => (
          <Button key={format} variant="tertiary" size="sm" loading={busy === format} onClick={() => void download(format)}>
            {t(`download.${format}`)}
          </Button>
        ))}
        <span role="status" className="small quiet">
          {done && t('download.ready', { file: done })}
        </span>
      </div>
      {trouble && <TroubleNotice error={trouble.error} retry={() => void download(trouble.format)} />}
    </>
  )
}
