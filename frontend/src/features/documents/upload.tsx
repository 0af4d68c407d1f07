import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ApiProblem, type DocumentDetails, mayPass, troubleOf } from '@/api'
import { useLanguage } from '@/i18n'
import { percent } from '@/i18n/names'
import { Button } from '@/ui/button'
import { FileDrop } from '@/ui/form'
import { fileSize } from './file-size'
import { type Upload as Sending, useUploads } from './use-uploads'
import styles from './documents.module.css'

const endings = '.pdf,.docx,.xlsx,.pptx,.odt,.ods,.odp,.jpg,.jpeg,.png,.webp,.csv,.txt'

type UploadProps = {
  /** In whose name the files are sent. */
  organisation: string
  label: string
  hint?: string
  onSent: (sent: DocumentDetails) => void
}

/** Takes files that are dropped or chosen, shows how far each has gone, and hands over those that have arrived. */
export function Upload({ organisation, label, hint, onSent }: UploadProps) {
  const { t } = useTranslation()
  const id = useId()
  const [said, say] = useState('')
  const { uploads, add, remove, again } = useUploads(organisation, (sent) => {
    say(t('upload.sent', { name: sent.name }))
    onSent(sent)
  })

  function stop({ id: which, file, error, tooLarge }: Sending) {
    remove(which)
    if (error === undefined && !tooLarge) say(t('upload.cancelled', { name: file.name }))
    document.getElementById(id)?.focus()
  }

  return (
    <FileDrop id={id} label={label} hint={hint ?? t('upload.hint')} accept={endings} multiple onFiles={add}>
      {uploads.length > 0 && (
        <ul className={styles.uploads}>
          {uploads.map((upload) => (
            <UploadRow key={upload.id} upload={upload} stop={() => stop(upload)} again={() => again(upload)} />
          ))}
        </ul>
      )}
      <p role="status" className={styles.said}>
        {said}
      </p>
    </FileDrop>
  )
}

function UploadRow({ upload, stop, again }: { upload: Sending; stop: () => void; again: () => void }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { file, share, error, tooLarge } = upload
  const words = useWords(upload)
  return (
    <li data-failed={words ? true : undefined}>
      <p>
        <span className={styles.name}>{file.name}</span> <span className="small quiet">{fileSize(file.size, language)}</span>
      </p>
      {words ? (
        <p role="alert" className={styles.error}>
          {words}
        </p>
      ) : (
        <p className={styles.progress}>
          <progress value={share} aria-label={t('upload.progress', { name: file.name })} />
          <span className="small quiet" aria-hidden="true">
            {percent(Math.round(share * 100), language)}
          </span>
        </p>
      )}
      <p className={styles.tools}>
        {error !== undefined && !tooLarge && mayPass(error) && (
          <Button variant="secondary" size="sm" onClick={again}>
            {t('trouble.retry')}
            <span className="visually-hidden">: {file.name}</span>
          </Button>
        )}
        <Button variant="tertiary" size="sm" onClick={stop}>
          {t(words ? 'upload.dismiss' : 'upload.cancel')}
          <span className="visually-hidden">: {file.name}</span>
        </Button>
      </p>
    </li>
  )
}

/** Why it was not taken, as the API says it. */
function useWords({ error, tooLarge }: Sending) {
  const { t } = useTranslation()
  if (tooLarge) return t('upload.tooLarge')
  if (error === undefined) return undefined
  const { problem } = error instanceof ApiProblem ? error : {}
  if (problem?.errors?.length) return problem.errors.map(({ message }) => message).join(' ')
  return problem?.detail ?? t(`trouble.${troubleOf(error)}.title`)
}
