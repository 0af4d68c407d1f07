import { useTranslation } from 'react-i18next'
import type { PartnershipImportDetails } from '@/api'
import { Button, ButtonLink } from '@/ui/button'
import { goesOn } from './import-queries'
import styles from './import.module.css'

type ImportStateProps = { file: PartnershipImportDetails; busy: boolean; onEnter: () => void; onCancel: () => void }

/** What it has come to in a sentence, and the one thing to do now. */
export function ImportState({ file, busy, onEnter, onCancel }: ImportStateProps) {
  const { t } = useTranslation()
  const words = useWords(file)
  return (
    <>
      <p role="status" className="lead">
        {words.verdict}
      </p>
      {goesOn(file) && (
        <div className={styles.progress}>
          <progress aria-label={t('import.progressName')} max={100} value={file.work.percent} />
          <p className="small quiet">{t('import.progress', { percent: file.work.percent, rows: file.rows })}</p>
        </div>
      )}
      <div className="actions">
        {goesOn(file) && (
          <Button variant="secondary" loading={busy} onClick={onCancel}>
            {t('import.cancel')}
          </Button>
        )}
        {file.state === 'CHECKED' && words.enter && (
          <Button loading={busy} onClick={onEnter}>
            {words.enter}
          </Button>
        )}
        {file.state === 'ENTERED' && <ButtonLink to="/partnerships">{t('import.toRegister')}</ButtonLink>}
        {!goesOn(file) && (
          <ButtonLink variant={words.enter || file.state === 'ENTERED' ? 'secondary' : 'primary'} to="/partnerships/import">
            {t(file.refused > 0 ? 'import.again' : 'import.another')}
          </ButtonLink>
        )}
      </div>
    </>
  )
}

function useWords(file: PartnershipImportDetails) {
  const { t } = useTranslation()
  const created = file.created > 0 ? t('import.new', { count: file.created }) : undefined
  const changed = file.changed > 0 ? t('import.altered', { count: file.changed }) : undefined
  const some = created ?? changed
  if (file.state !== 'CHECKED') return { verdict: t(`import.verdict.${verdicts[file.state]}`), enter: undefined }
  if (file.refused > 0)
    return { verdict: `${t('import.verdict.toCorrect', { count: file.refused })} ${t('import.verdict.howTo')}`, enter: undefined }
  if (!some) return { verdict: t('import.verdict.nothing'), enter: undefined }
  const enter = created && changed ? t('import.enter.both', { created, changed }) : t('import.enter.one', { some })
  return { verdict: t('import.verdict.ready'), enter }
}

const verdicts = { CHECKING: 'checking', ENTERING: 'entering', ENTERED: 'entered', CANCELLED: 'cancelled', FAILED: 'failed' } as const
