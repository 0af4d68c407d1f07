import { useTranslation } from 'react-i18next'
import type { AttachedDocument } from '@/api'
import { styles } from '@/features/answering'
import { SentFile, Upload } from '@/features/documents'
import { useField } from '@/features/drafting'
import { useApplication } from '@/features/grant-applications/use-application'
import { useLanguage } from '@/i18n'
import { pick } from '@/i18n/content'
import { Button } from '@/ui/button'
import { Marked } from './filled-in'

/** The files that the call asks for, each in its place, and whatever else belongs to the application. */
export function AttachmentFields() {
  const { t } = useTranslation()
  const language = useLanguage()
  const { terms } = useApplication()
  const { id, error } = useField('/documents')
  return (
    <>
      <Marked pointer="/documents" />
      {error && (
        <p id={id} tabIndex={-1} className={styles.wrong}>
          {error}
        </p>
      )}
      {(terms.documents ?? []).map(({ code, name, required }) => (
        <Files key={code} wanted={code} title={pick(name, language)?.text ?? code} optional={!required} />
      ))}
      <Files title={t('application.otherFiles')} optional />
    </>
  )
}

function Files({ wanted, title, optional }: { wanted?: string; title: string; optional: boolean }) {
  const { t } = useTranslation()
  const { application } = useApplication()
  const { value = [], set } = useField<AttachedDocument[]>('/documents')
  const mine = value.filter((each) => each.wanted === wanted)
  const remove = (document: string) => {
    const left = value.filter((each) => each.document !== document)
    set(left.length > 0 ? left : undefined)
  }
  return (
    <section className={styles.part}>
      {mine.length > 0 && (
        <ul className={styles.files} aria-label={title}>
          {mine.map(({ document }) => (
            <li key={document}>
              <span>
                <SentFile id={document} />
              </span>
              <Button variant="tertiary" size="sm" onClick={() => remove(document)}>
                {t('editor.removeFile')}
                <span className="visually-hidden">: {title}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
      <Upload
        organisation={application.applicant.slug}
        label={optional ? `${title} ${t('form.optional')}` : title}
        onSent={({ id }) => set([...value, { ...(wanted && { wanted }), document: id }])}
      />
    </section>
  )
}
