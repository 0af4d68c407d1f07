import { useTranslation } from 'react-i18next'
import type { ReportPicture } from '@/api'
import { SentFile, Upload } from '@/features/documents'
import { ListInput, NumberInput, TextInput, useField } from '@/features/drafting'
import { Button } from '@/ui/button'
import { SelectField } from '@/ui/form'
import { useLanguageOptions } from '@/ui/language-options'
import { useGrant } from './use-grant'
import styles from './file.module.css'

export function ReportFields() {
  const { t } = useTranslation()
  const { grant } = useGrant()
  const languages = useLanguageOptions()
  // Until something else is chosen, that of the application: the language alone is no report yet.
  const { id, value = grant.title.language, set, error } = useField<string>('/language')
  const language = { id, value, error, onChange: set }
  return (
    <>
      <SelectField {...language} label={t('granted.report.language')} options={languages} />
      <TextInput pointer="/text" label={t('editor.place.text.text')} hint={t('granted.report.textHint')} rows={10} />
      <ListInput
        pointer="/results"
        label={t('editor.place.results.results')}
        hint={t('granted.report.resultsHint')}
        add={t('granted.report.addResult')}
        blank=""
        first=""
      >
        {(row, index) => <TextInput pointer={row} label={t('granted.report.result', { number: index + 1 })} rows={2} />}
      </ListInput>
      <NumberInput pointer="/peopleReached" label={t('editor.place.peopleReached.peopleReached')} hint={t('granted.report.reachedHint')} />
      <Pictures />
      <section className={styles.story}>
        <h2>{t('granted.story')}</h2>
        <p className="quiet">{t('granted.report.storyHint')}</p>
        <TextInput pointer="/story/title" label={t('granted.report.storyTitle')} optional />
        <TextInput pointer="/story/text" label={t('granted.report.storyText')} rows={8} optional />
      </section>
    </>
  )
}

/** Pictures with what is to be seen on them, for whoever does not see it. */
function Pictures() {
  const { t } = useTranslation()
  const { grant } = useGrant()
  const { value = [], set, id, error } = useField<ReportPicture[]>('/pictures', false)
  return (
    <section className={styles.story} id={id} tabIndex={-1} aria-label={t('granted.pictures')}>
      <h2>{t('granted.pictures')}</h2>
      {error && <p className={styles.error}>{error}</p>}
      {value.map(({ document }, index) => (
        <div key={document} className={styles.picture}>
          <p>
            <SentFile id={document} />{' '}
            <Button variant="tertiary" size="sm" onClick={() => set(value.length > 1 ? value.toSpliced(index, 1) : undefined)}>
              {t('granted.report.removePicture', { number: index + 1 })}
            </Button>
          </p>
          <TextInput pointer={`/pictures/${index}/text`} label={t('granted.report.pictureText')} />
        </div>
      ))}
      <Upload
        organisation={grant.recipient.slug}
        label={t('granted.report.addPicture')}
        hint={t('granted.report.pictureHint')}
        onSent={({ id: document }) => set([...value, { document, text: '' }])}
      />
    </section>
  )
}
