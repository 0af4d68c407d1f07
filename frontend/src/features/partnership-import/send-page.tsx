import { useId, useState } from 'react'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { ApiProblem, type Me, TroubleNotice } from '@/api'
import { answered, retryKey } from '@/features/kept'
import { Button } from '@/ui/button'
import { FileDrop } from '@/ui/form'
import { Notice } from '@/ui/notice'
import { Page } from '@/ui/page'
import { ForRegistrars } from './for-registrars'
import { createImport } from './import-api'
import { saveSheet, sheetType } from './sheets'
import { useDoing } from './use-doing'
import styles from './import.module.css'

export function SendPage() {
  return <ForRegistrars>{(me) => <Send me={me} />}</ForRegistrars>
}

function Send({ me }: { me: Me }) {
  const { t } = useTranslation()
  return (
    <Page title={t('import.title')} listed={false}>
      <div className="wrap page-head">
        <h1 tabIndex={-1}>{t('import.title')}</h1>
        <p className="lead">{t('import.lead')}</p>
      </div>
      <div className={`wrap ${styles.send}`}>
        <FileForm />
        <SheetRules organisations={me.organisations.map(({ slug }) => slug)} />
      </div>
    </Page>
  )
}

function FileForm() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const id = useId()
  const [file, setFile] = useState<File>()
  const [lacking, setLacking] = useState<'needed' | 'wrongType'>()
  const send = useDoing(async (chosen: File) => {
    const key = retryKey('partnership-import', [chosen.name, chosen.size, chosen.lastModified])
    try {
      const { data } = await createImport(chosen, sheetType(chosen) ?? '', key)
      answered('partnership-import')
      await navigate({ to: '/partnerships/imports/$id', params: { id: data.id } })
    } catch (error) {
      if (error instanceof ApiProblem && error.status < 500) answered('partnership-import')
      throw error
    }
  })

  function choose(chosen: File | undefined) {
    setFile(chosen)
    setLacking(chosen && !sheetType(chosen) ? 'wrongType' : undefined)
    send.forget()
  }

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (!file) setLacking('needed')
        else if (!lacking && !send.busy) send.run(file)
      }}
    >
      <FileDrop
        id={id}
        label={t('import.file')}
        hint={t('import.fileHint')}
        accept=".xlsx,.csv,text/csv"
        error={lacking && t(`import.${lacking}`)}
        onFiles={([chosen]) => choose(chosen)}
      >
        {file && <p role="status">{t('import.chosen', { name: file.name })}</p>}
        <div className="actions">
          <Button type="submit" loading={send.busy}>
            {t('import.check')}
          </Button>
          <span className="small quiet">{t('import.checkHint')}</span>
        </div>
        {send.error !== undefined && <Refused error={send.error} retry={() => file && send.run(file)} />}
      </FileDrop>
    </form>
  )
}

/** The row and column that cannot be read, or why there was no answer. */
function Refused({ error, retry }: { error: unknown; retry: () => void }) {
  const { t } = useTranslation()
  const places = error instanceof ApiProblem ? (error.problem.errors ?? []) : []
  if (places.length === 0) return <TroubleNotice error={error} retry={retry} />
  return (
    <div role="alert">
      <Notice tone="danger" title={t('import.refusedTitle')}>
        <ul>
          {places.map(({ pointer, message }) => {
            const row = /^\/rows\/(\d+)/.exec(pointer ?? '')?.[1]
            return <li key={pointer + message}>{row ? t('import.inRow', { row, message }) : message}</li>
          })}
        </ul>
      </Notice>
    </div>
  )
}

const rules = ['columns', 'names', 'empty', 'since', 'own'] as const

function SheetRules({ organisations }: { organisations: string[] }) {
  const { t } = useTranslation()
  const save = useDoing((of: string[] | undefined) => saveSheet('partnerships', of))
  return (
    <section className={`prose ${styles.rules}`}>
      <h2>{t('import.sheet')}</h2>
      <ul>
        {rules.map((rule) => (
          <li key={rule}>{t(`import.rules.${rule}`)}</li>
        ))}
      </ul>
      <div className="actions">
        <Button variant="secondary" size="sm" loading={save.busy} onClick={() => save.run(undefined)}>
          {t('import.emptySheet')}
        </Button>
        {organisations.length > 0 && (
          <Button variant="secondary" size="sm" loading={save.busy} onClick={() => save.run(organisations)}>
            {t('import.ownSheet')}
          </Button>
        )}
      </div>
      <p role="status" className={styles.error}>
        {save.error !== undefined && t('import.downloadFailed')}
      </p>
    </section>
  )
}
